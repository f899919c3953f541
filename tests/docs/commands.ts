import { existsSync, readFileSync } from 'node:fs';

/** npm's own words that name no script of ours. */
const builtIn = new Set(['ci', 'install', 'i', 'rebuild', 'pack', 'init', 'exec', 'view']);

interface Manifest {
  readonly scripts?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Says which commands of a shell block this repository does not have: scripts, suites and files that are not there. */
export function unknownCommands(code: string): string[] {
  const commands = code.split(/\n|&&|;/).map((line) => line.replace(/#.*$|^\$\s*/g, '').trim());
  return commands.filter((command) => command !== '' && !isKnown(command));
}

function isKnown(command: string): boolean {
  const [program = '', ...words] =
    command
      .split(/ {2,}/)[0]
      ?.split(/\s+/)
      .filter((word) => !/^[A-Z_]+=/.test(word)) ?? [];
  const name = words.find((word) => !word.startsWith('-'));
  if (program === 'npm' && name === 'run') return words[1] !== undefined && words[1] in (manifest.scripts ?? {});
  if (program === 'npm') return builtIn.has(name ?? '') || (name ?? '') in (manifest.scripts ?? {});
  if (program === 'npx') return name === 'throughline' || existsSync(`node_modules/.bin/${name}`);
  if (program === 'node') return name === undefined || existsSync(name);
  // Other programs (git, curl, cd) are the reader's own.
  return true;
}
