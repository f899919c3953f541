import { existsSync, globSync, readFileSync } from 'node:fs';
import Color from 'colorjs.io';

/** Words that parse as a colour but carry none of their own. */
const neutral = new Set(['transparent', 'currentcolor', 'none']);
// `color-mix()` and `light-dark()` only combine roles, and `oklch(from …)` starts from one.
const colourFunction = /(?<![\w-])(?:rgba?|hsla?|hwb|(?:ok)?lab|(?:ok)?lch|color)\((?!\s*from\s)/i;
const hex = /#[\da-f]{3,8}(?![\w-])/i;
const word = /(?<![\w-])[a-z]+(?![\w(-])/gi;

/**
 * What the `css` templates of one element file do that a brand could not follow: a role that no brand defines, a role
 * set anew, a colour of the element's own. One sentence each, beginning `file:line`. Private properties are `--_name`.
 */
export function usageFaults(file: string, source: string, tokenNames: readonly string[]): string[] {
  const known = new Set(tokenNames);
  return declarations(source).flatMap(({ line, property, value }) => {
    const at = `${file}:${line}`;
    const undefinedRoles = [...value.matchAll(/--tl-[\w-]+/g)]
      .filter(([name]) => !known.has(name))
      .map(([name]) => `${at}: ${name} is not a role of the brand.${nearest(name, tokenNames)}`);
    const redefined = property.startsWith('--tl-') ? [`${at}: ${property} is the brand's to set; call it --_… here.`] : [];
    const raw = rawColour(value);
    return [...undefinedRoles, ...redefined, ...(raw ? [`${at}: ${raw} is a raw colour; use a --tl-color-… role.`] : [])];
  });
}

interface Declaration {
  readonly line: number;
  readonly property: string;
  readonly value: string;
}

function declarations(source: string): Declaration[] {
  return [...source.matchAll(/css`([^`]*)`/g)].flatMap((template) => {
    const css = blank(template[1] ?? '', /\/\*[^]*?\*\/|\$\{[^}]*\}|"[^"\n]*"|'[^'\n]*'/g);
    const start = template.index + 'css`'.length;
    // A selector such as `#add:hover` ends in `{`, a declaration in `;` or `}`.
    return [...css.matchAll(/(?<=^|[;{}]\s*)(?<property>[\w-]+)\s*:(?<value>[^;{}]*)(?=[;}]|$)/g)].map(({ index, groups }) => ({
      line: source.slice(0, start + index).split('\n').length,
      property: groups?.['property'] ?? '',
      value: groups?.['value'] ?? '',
    }));
  });
}

/** Hides what is not CSS of our own, and keeps the lines where they are. */
const blank = (text: string, pattern: RegExp): string => text.replace(pattern, (hidden) => hidden.replace(/[^\n]/g, ' '));

function rawColour(value: string): string | undefined {
  const found = hex.exec(value)?.[0] ?? colourFunction.exec(value)?.[0].concat('…)');
  return found ?? value.match(word)?.find((name) => !neutral.has(name.toLowerCase()) && isColour(name));
}

function isColour(name: string): boolean {
  try {
    new Color(name);
    return true;
  } catch {
    return false;
  }
}

/** A role that shares the most of its beginning with a name nobody knows: most often a slip of the end. */
function nearest(name: string, tokenNames: readonly string[]): string {
  const shared = (other: string): number => {
    let length = 0;
    while (length < name.length && name[length] === other[length]) length++;
    return length;
  };
  const best = tokenNames.reduce((a, b) => (shared(b) > shared(a) ? b : a), '');
  return shared(best) > '--tl-'.length ? ` Nearest: ${best}.` : '';
}

if (import.meta.main) {
  const module = new URL('../dist/index.js', import.meta.url);
  if (!existsSync(module)) throw new Error('Build the tokens first: npm run build -w @throughline/tokens');
  const { tokenNames }: { tokenNames: readonly string[] } = await import(module.href);
  const files = globSync(process.argv.slice(2));
  const faults = files.flatMap((file) => usageFaults(file, readFileSync(file, 'utf8'), tokenNames));
  if (files.length === 0) faults.push(`No file matches ${process.argv.slice(2).join(' ')}.`);
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
  else console.log(`${files.length} style files use ${tokenNames.length} roles correctly.`);
}
