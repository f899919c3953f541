import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SOURCES = new URL('../', import.meta.url);

it('is published with every file of the demo that a server reads', () => {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const read = sources.flatMap((file) => {
    const text = readFileSync(new URL(file, SOURCES), 'utf8');
    return [...text.matchAll(/new URL\('\.\.\/\.\.\/(demo\/[^']+?)\/?', import\.meta\.url\)/g)].map(([, path]) => path);
  });
  expect(read.length).toBeGreaterThan(5);
  const { files } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { files: string[] };
  expect(read.filter((path) => path !== undefined && !files.includes(path))).toEqual([]);
});
