import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from './compile.ts';

const source = new URL('../', import.meta.url);
let folder: string;
let dist: URL;
const text = (file: string) => readFile(new URL(file, dist), 'utf8');
const pixels = (css: string, name: string) => Number(css.match(new RegExp(`${name}:([\\d.]+)`))?.[1]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-tokens-'));
  dist = pathToFileURL(join(folder, 'dist/'));
  await compile(new URL('brands/', source), dist);
});
afterAll(() => rm(folder, { recursive: true }));

test('the module names every role, and every sheet defines every role', async () => {
  const { tokenNames, brands } = await import(new URL('index.js', dist).href);
  expect(tokenNames).toContain('--tl-color-on-surface');
  expect(Object.keys(brands)).toEqual(['olmo-hav', 'plain']);
  const types = await text('index.d.ts');
  for (const name of tokenNames) expect(types).toContain(`| '${name}'`);
  for (const { channels } of Object.values<{ channels: Record<string, { host: string; page: string }> }>(brands))
    for (const { host, page } of Object.values(channels))
      for (const css of [await text(host), await text(page)]) for (const name of tokenNames) expect(css).toContain(`${name}:`);
});

test('the module tells which pairs are held to which contrast, so that no other tool judges otherwise', async () => {
  const { tokenNames, contrastPairs } = await import(new URL('index.js', dist).href);
  expect(contrastPairs).toContainEqual({
    over: '--tl-color-accent',
    under: '--tl-color-surface-sunken',
    kind: 'text',
    least: 4.5,
    leastOfMore: 7,
  });
  expect(contrastPairs).toContainEqual({
    over: '--tl-color-focus',
    under: '--tl-color-surface',
    kind: 'shape',
    least: 3,
    leastOfMore: 4.5,
  });
  for (const { over, under } of contrastPairs) expect(tokenNames).toEqual(expect.arrayContaining([over, under]));
});

test('one sheet carries both schemes, more contrast and less motion, and stays small', async () => {
  for (const channel of ['web', 'kiosk']) {
    const css = await text(`olmo-hav/${channel}.css`);
    expect(css).toMatch(/^:host\{/);
    expect(css).toMatch(/--tl-color-surface:light-dark\(oklch\([^)]+\),oklch\([^)]+\)\)/);
    expect(css).toContain('@media (prefers-contrast:more){:host{');
    expect(css).toContain('@media (prefers-reduced-motion:reduce){:host{');
    expect(css).not.toContain('palette');
    expect(gzipSync(css).length).toBeLessThan(1500);
  }
  expect(await text('olmo-hav/web.page.css')).toMatch(/^:where\(:root\)\{color-scheme:light dark\}:root\{/);
});

test('a kiosk is larger than a page: type in em, targets and spacing in px', async () => {
  const [web, kiosk] = [await text('olmo-hav/web.css'), await text('olmo-hav/kiosk.css')];
  expect(pixels(web, '--tl-size-target')).toBe(44);
  expect(pixels(kiosk, '--tl-size-target')).toBe(64);
  for (const name of ['--tl-text-xs', '--tl-text-md', '--tl-text-2xl', '--tl-space-1', '--tl-space-8', '--tl-size-icon', '--tl-size-thumb'])
    expect(pixels(kiosk, name), name).toBeGreaterThan(pixels(web, name));
  expect(web).toContain('--tl-text-md:1em');
});

test('nothing to press is small under a finger', async () => {
  for (const channel of ['web', 'kiosk']) {
    const css = await text(`olmo-hav/${channel}.css`);
    const [fine = '', coarse = ''] = css.split('@media (pointer:coarse)');
    expect(pixels(fine, '--tl-size-target-small')).toBeLessThan(pixels(fine, '--tl-size-target'));
    expect(pixels(coarse, '--tl-size-target-small')).toBe(pixels(fine, '--tl-size-target'));
  }
});

test('the JSON document holds one plain value for every combination', async () => {
  const { combinations } = JSON.parse(await text('olmo-hav/tokens.json'));
  expect(Object.keys(combinations)).toEqual(['light', 'dark', 'light-contrast', 'dark-contrast']);
  expect(combinations['dark-contrast'].kiosk['--tl-size-target']).toBe('64px');
  expect(combinations.light.web['--tl-color-surface']).toMatch(/^oklch\(/);
  expect(JSON.stringify(combinations)).not.toContain('light-dark');
});

test('a brand that cannot be read stops the build, and nothing is written', async () => {
  const copy = pathToFileURL(join(folder, 'planted/'));
  for (const part of ['brands', 'base']) await cp(new URL(part, source), new URL(part, copy), { recursive: true });
  const dark = new URL('brands/plain/dark.json', copy);
  const scheme = JSON.parse(await readFile(dark, 'utf8'));
  scheme.color['on-danger'].$value = '{palette.red.200}';
  await writeFile(dark, JSON.stringify(scheme));
  const target = new URL('dist/', copy);
  await expect(compile(new URL('brands/', copy), target)).rejects.toThrow(
    'plain × dark × kiosk: --tl-color-on-danger over --tl-color-danger',
  );
  await expect(readFile(new URL('index.js', target))).rejects.toThrow('ENOENT');
});
