import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ID = 'virtual:token-usage';

const ROLE = /--tl-[a-z0-9]+(?:-[a-z0-9]+)+/g;
const IMPORT = /(?:from|import)\s*\(?['"](\.[^'"]+\.js)['"]/g;

/** Roles named in a file; where it puts a colour's name together, each name in quotes may be one. */
const rolesIn = (file: string): string[] => {
  const text = readFileSync(file, 'utf8');
  const parts = text.includes('--tl-color-${') ? [...text.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => `--tl-color-${name}`) : [];
  return [...(text.match(ROLE) ?? []), ...parts];
};

/** An element and all that is written for it, what several share too; not the elements it opens. */
const filesOf = (entry: string, found = new Set<string>()): Set<string> => {
  found.add(entry);
  for (const [, path = ''] of readFileSync(entry, 'utf8').matchAll(IMPORT)) {
    const file = resolve(dirname(entry), path);
    if (!found.has(file) && !file.endsWith('/define.js')) filesOf(file, found);
  }
  return found;
};

/** In few words: of what nearly all use, those that don't. */
const told = (users: readonly string[], elements: readonly string[]): string => {
  const others = elements.filter((element) => !users.includes(element));
  if (others.length === 0) return 'every element';
  return others.length < 4 ? `every element but ${others.join(', ')}` : users.join(', ');
};

/** Which elements use a role, by the role's name: read from what is compiled when Storybook starts or is built. */
const readUsage = (): Record<string, string> => {
  const folder = dirname(fileURLToPath(import.meta.resolve('@throughline/components')));
  const elements = globSync('*/define.js', { cwd: folder })
    .map(dirname)
    .filter((noun) => noun !== 'cart-path')
    .sort();
  const users: Record<string, string[]> = {};
  for (const element of elements) {
    const roles = [...filesOf(join(folder, element, 'define.js'))].flatMap(rolesIn);
    for (const role of new Set(roles)) (users[role] ??= []).push(element);
  }
  return Object.fromEntries(Object.entries(users).map(([role, each]) => [role, told(each, elements)]));
};

/** `import { usage } from 'virtual:token-usage'`. */
export const tokenUsage = (): Plugin => ({
  name: 'token-usage',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => (id === `\0${ID}` ? `export const usage = ${JSON.stringify(readUsage())};` : undefined),
});
