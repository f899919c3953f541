import { globSync, readFileSync } from 'node:fs';

export interface CodeBlock {
  /** `README.md:12`, where the block begins. */
  readonly at: string;
  readonly language: string;
  readonly code: string;
}

/** Every fenced or indented code block of the READMEs and of docs/. Indented ones have no language and count as `bash`. */
export function codeBlocks(): CodeBlock[] {
  return globSync('{README.md,CONTRIBUTING.md,docs/*.md,packages/*/README.md}').flatMap((file) =>
    blocksOf(file, readFileSync(file, 'utf8')),
  );
}

function blocksOf(file: string, text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { line: number; fence: string; language: string; code: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^\s*(`{3,}|~{3,})\s*([\w-]*)/.exec(line);
    if (open && fence?.[1]?.startsWith(open.fence)) {
      blocks.push({ at: `${file}:${open.line}`, language: open.language, code: open.code.join('\n') });
      open = undefined;
    } else if (open) {
      open.code.push(line);
    } else if (fence) {
      open = { line: index + 1, fence: fence[1] ?? '', language: fence[2] ?? '', code: [] };
    } else if (/^ {4}(npm|npx|node) /.test(line)) {
      blocks.push({ at: `${file}:${index + 1}`, language: 'bash', code: line.trim() });
    }
  }
  return blocks;
}
