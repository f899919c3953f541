import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ElementDocs, elements } from './manifest.ts';
import { snippetsOf } from './snippets.ts';

const grid: ElementDocs = {
  tagName: 'tl-product-grid',
  attributes: [
    { name: 'collection' },
    { name: 'limit', default: '24' },
    { name: 'idle-seconds', fieldName: 'idleSeconds' },
    { name: 'select', default: 'false' },
  ],
};

const lastLines = (args: Record<string, unknown>): string[] =>
  snippetsOf(grid, args).map(({ code }) => /<tl-product-grid[^\n]*/.exec(code)?.[0] ?? '');

test('says what differs from what the element does by itself, and leaves a story’s own arguments out', () => {
  expect(lastLines({ collection: 'new-in', limit: 24, select: false, furnished: true })).toEqual([
    '<tl-product-grid collection="new-in"></tl-product-grid>',
    '<tl-product-grid collection="new-in" />;',
    '<tl-product-grid collection="new-in" />',
  ]);
});

test('writes numbers and switches as each way of writing a page does', () => {
  expect(lastLines({ limit: 4, idleSeconds: 60, select: true })).toEqual([
    '<tl-product-grid limit="4" idle-seconds="60" select></tl-product-grid>',
    '<tl-product-grid limit={4} idle-seconds={60} select />;',
    '<tl-product-grid :limit="4" :idle-seconds="60" select />',
  ]);
});

test('a value can not end its attribute', () => {
  expect(lastLines({ collection: 'a"b' })).toEqual([
    '<tl-product-grid collection="a&quot;b"></tl-product-grid>',
    String.raw`<tl-product-grid collection="a\"b" />;`,
    '<tl-product-grid collection="a&quot;b" />',
  ]);
});

test('what a snippet imports is there, for each element', () => {
  const index = readFileSync(new URL('../../packages/components/src/index.ts', import.meta.url), 'utf8');
  expect(elements.length).toBeGreaterThan(20);
  for (const element of elements)
    for (const { code } of snippetsOf(element, {}).slice(1)) {
      const [, define = ''] = /import \{ (\w+), provideClient \}/.exec(code) ?? [];
      expect(index).toMatch(new RegExp(`\\b${define} `));
      expect(code).toContain(`\n${define}();`);
    }
});
