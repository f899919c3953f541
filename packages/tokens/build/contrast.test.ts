import type { TokenNormalized } from '@terrazzo/parser';
import { expect, test } from 'vitest';
import { brandContrastFaults, contrastFaults } from './contrast.ts';
import { readBrands, type Roles } from './resolved-brand.ts';

const brands = await readBrands(new URL('../brands/', import.meta.url));
const [brand] = brands;
if (!brand) throw new Error('There is no brand to test with.');
const combination = { brand: brand.id, scheme: 'light', channel: 'web' } as const;
const roles = brand.roles({ ...combination, motion: 'full' });

/** The brand's own roles, with the colour of one role taken from another. */
function planted(role: string, value: string): Roles {
  const token = roles.get(value);
  if (!token) throw new Error(`${value} is not a role.`);
  return new Map<string, TokenNormalized>([...roles, [role, token]]);
}

test('every combination of every brand can be read', () => {
  expect(brands.flatMap(brandContrastFaults)).toEqual([]);
});

test('a pair that cannot be read is named, with its combination and its ratio', () => {
  expect(contrastFaults(planted('color.on-accent', 'color.accent-hover'), combination)).toEqual([
    expect.stringMatching(
      /^olmo-hav × light × web: --tl-color-on-accent over --tl-color-accent has a contrast of 1\.\d+:1, 4\.5:1 is needed\.$/,
    ),
    expect.stringMatching(/--tl-color-on-accent over --tl-color-accent-hover has a contrast of 1:1/),
  ]);
});

test('muted text must be readable on every surface', () => {
  const faults = contrastFaults(planted('color.on-surface-muted', 'color.outline'), combination);
  expect(faults.map((fault) => fault.match(/over (\S+)/)?.[1])).toEqual([
    '--tl-color-surface',
    '--tl-color-surface-raised',
    '--tl-color-surface-sunken',
  ]);
});

test('a focus ring needs 3:1, and 4.5:1 where more contrast is asked for', () => {
  const middle = planted('color.focus', 'color.outline-strong');
  expect(contrastFaults(middle, combination)).toEqual([]);
  expect(contrastFaults(planted('color.focus', 'color.outline'), combination)).toHaveLength(3);
  const strict = contrastFaults(roles, { ...combination, scheme: 'light-contrast' });
  expect(strict.join('\n')).toContain('7:1 is needed');
});

test('a translucent colour and a missing one are faults, not passes', () => {
  expect(contrastFaults(planted('color.on-danger', 'color.scrim'), combination)).toEqual([
    'olmo-hav × light × web: --tl-color-on-danger is translucent, so its contrast depends on the page.',
  ]);
  const without = new Map([...roles].filter(([id]) => id !== 'color.on-danger'));
  expect(contrastFaults(without, combination)).toEqual(['olmo-hav × light × web: --tl-color-on-danger is missing.']);
});
