import type { ColorValueNormalized } from '@terrazzo/parser';
import Color from 'colorjs.io';
import { propertyName } from './css-value.ts';
import { leastContrast, pairs } from './pairs.ts';
import { schemes, type ResolvedBrand, type Roles, type Scheme } from './resolved-brand.ts';

/** One sentence for each pair of the combination that cannot be read; empty when all can. */
export function contrastFaults(roles: Roles, combination: { brand: string; scheme: Scheme; channel: string }): string[] {
  const where = `${combination.brand} × ${combination.scheme} × ${combination.channel}`;
  return pairs.flatMap(({ over, under, kind }) => {
    const [front, back] = [opaque(roles, over), opaque(roles, under)];
    if (typeof front === 'string' || typeof back === 'string')
      return [front, back].filter((fault) => typeof fault === 'string').map((fault) => `${where}: ${fault}`);
    const ratio = back.contrastWCAG21(front);
    const least = leastContrast(kind, combination.scheme.endsWith('-contrast'));
    // Cut, not rounded: 4.496 must never be reported as a passing 4.5.
    const shown = Math.floor(ratio * 100) / 100;
    return ratio >= least ? [] : [`${where}: ${name(over)} over ${name(under)} has a contrast of ${shown}:1, ${least}:1 is needed.`];
  });
}

/** The faults of every scheme and channel of a brand. */
export function brandContrastFaults(brand: ResolvedBrand): string[] {
  return brand.channels.flatMap((channel) =>
    schemes.flatMap((scheme) => contrastFaults(brand.roles({ scheme, channel, motion: 'full' }), { brand: brand.id, scheme, channel })),
  );
}

const name = (role: string): string => propertyName(`color.${role}`);

/** The colour, or why its contrast cannot be known: it is missing, lets through what lies below, or will be clipped on screen. */
function opaque(roles: Roles, role: string): Color | string {
  const token = roles.get(`color.${role}`);
  if (token?.$type !== 'color') return `${name(role)} is missing.`;
  const color = toColor(token.$value);
  if (token.$value.alpha < 1) return `${name(role)} is translucent, so its contrast depends on the page.`;
  return color.inGamut('srgb') ? color : `${name(role)} is outside sRGB, so every screen clips it differently.`;
}

function toColor({ components: [lightness, chroma, hue] }: ColorValueNormalized): Color {
  return new Color('oklch', [lightness ?? 0, chroma ?? 0, hue ?? 0]);
}
