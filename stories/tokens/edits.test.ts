import { expect, test } from 'vitest';
import { readOklch, writeOklch } from './colour.ts';
import { isEditable, patchOf, sheetOf } from './edits.ts';

test('reads and writes colours as the compiled tokens have them', () => {
  const scrim = { lightness: 0.2, chroma: 0.015, hue: 220, alpha: 0.45 };
  expect(readOklch('oklch(.2 .015 220/.45)')).toEqual(scrim);
  expect(readOklch(writeOklch(scrim))).toEqual(scrim);
  expect(readOklch('6px')).toBeUndefined();
});

test('colours and lengths can be changed, faces and easings can not', () => {
  expect(['oklch(.4 .064 205)', '6px', 'system-ui,sans-serif', '1.5em'].map(isEditable)).toEqual([true, true, false, false]);
});

test('a patch is a set of design tokens', () => {
  const edits = new Map([
    ['--tl-color-on-surface', 'oklch(0.3 0.01 220)'],
    ['--tl-color-scrim', 'oklch(0.2 0.015 220/0.45)'],
    ['--tl-radius-md', '8px'],
  ]);
  expect(JSON.parse(patchOf(edits, { brand: 'olmo-hav', scheme: 'light' }))).toEqual({
    $description: 'Laid over olmo-hav, light.',
    color: {
      $type: 'color',
      'on-surface': { $value: { colorSpace: 'oklch', components: [0.3, 0.01, 220] } },
      scrim: { $value: { colorSpace: 'oklch', components: [0.2, 0.015, 220], alpha: 0.45 } },
    },
    radius: { $type: 'dimension', md: { $value: { value: 8, unit: 'px' } } },
  });
});

test('an edit of one scheme leaves the other as it is', () => {
  const edits = new Map([['--tl-color-accent', 'oklch(0.3 0.06 205)']]);
  const other = { '--tl-color-accent': 'oklch(.82 .055 205)' };
  expect(sheetOf('', edits, other, false)).toBe(':host{--tl-color-accent:light-dark(oklch(0.3 0.06 205),oklch(.82 .055 205))}');
  expect(sheetOf('', edits, other, true)).toBe(':host{--tl-color-accent:light-dark(oklch(.82 .055 205),oklch(0.3 0.06 205))}');
});
