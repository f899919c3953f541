import { globSync, readFileSync } from 'node:fs';

/** The languages of elements and letters besides English. */
export const LANGUAGES = ['ar', 'de', 'es', 'fr', 'ja', 'pl', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

const root = new URL('../../', import.meta.url).pathname;

/** Every set of messages, by the path of its English table. */
export const sets: readonly string[] = globSync('packages/{components,server}/src/**/*.en.ts', { cwd: root })
  .map((path) => path.replace(/\.en\.ts$/, ''))
  .sort();

export const read = (set: string, language: Language | 'en'): string => readFileSync(`${root}${set}.${language}.ts`, 'utf8');

/** The strings of a table as they are shown, `X` for what is filled in. Keys, imports and comments are none. */
export const textsOf = (source: string): string[] => {
  const code = source
    .replace(/^(import|export) [^;]*from '[^']*';$/gm, '')
    .replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
    // What is filled in may hold strings of its own: those are arguments.
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, 'X');
  const literals = [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'(:?)|`((?:[^`\\]|\\.)*)`/g)];
  return literals
    .filter(([, , key]) => key !== ':')
    .map(([, plain, , template]) => plain ?? template ?? '')
    .map((text) =>
      text.replace(/\\u([\dA-Fa-f]{4})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))).replace(/\\(.)/g, '$1'),
    );
};
