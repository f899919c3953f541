import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ID = 'virtual:token-usage';

/** Which elements use a role, by the role's name: read from their compiled styles when Storybook starts or is built. */
const readUsage = (): Record<string, string[]> => {
  const folder = dirname(fileURLToPath(import.meta.resolve('@throughline/components')));
  const usage: Record<string, string[]> = {};
  for (const file of globSync('*/**/*.js', { cwd: folder })) {
    const [element = ''] = file.split('/');
    if (['cdn', 'testing', 'loader'].includes(element)) continue;
    for (const [role] of readFileSync(join(folder, file), 'utf8').matchAll(/--tl-[a-z0-9-]+/g)) {
      const elements = (usage[role] ??= []);
      if (!elements.includes(element)) elements.push(element);
    }
  }
  for (const elements of Object.values(usage)) elements.sort();
  return usage;
};

/** `import usage from 'virtual:token-usage'`. */
export const tokenUsage = (): Plugin => ({
  name: 'token-usage',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: (id) => (id === `\0${ID}` ? `export const usage = ${JSON.stringify(readUsage())};` : undefined),
});
