import { cssValue, propertyName } from './css-value.ts';
import type { ResolvedBrand, Roles } from './resolved-brand.ts';

/** Custom property → value, sorted by name so that a build is reproducible. */
export type Declarations = ReadonlyMap<string, string>;

/** What one brand looks like on one channel: the whole set, and what a shopper's preferences and pointer change in it. */
export interface Look {
  readonly base: Declarations;
  readonly contrast: Declarations;
  readonly reducedMotion: Declarations;
  readonly touch: Declarations;
}

export function readLook(brand: ResolvedBrand, channel: string): Look {
  type Combination = Parameters<ResolvedBrand['roles']>[0];
  const declared = (light: Combination['scheme'], dark: Combination['scheme'], other?: Partial<Combination>): Declarations =>
    declarations(
      brand.roles({ scheme: light, channel, motion: 'full', ...other }),
      brand.roles({ scheme: dark, channel, motion: 'full', ...other }),
    );
  const base = declared('light', 'dark');
  return {
    base,
    contrast: changed(base, declared('light-contrast', 'dark-contrast')),
    reducedMotion: changed(base, declared('light', 'dark', { motion: 'reduced' })),
    touch: changed(base, declared('light', 'dark', { pointer: 'coarse' })),
  };
}

/** A minified sheet: `:host` to be adopted inside a shadow root, `:root` for a page. */
export function styleSheet({ base, contrast, reducedMotion, touch }: Look, target: 'host' | 'page'): string {
  const rule = (declared: Declarations) =>
    `${target === 'host' ? ':host' : ':root'}{${[...declared].map(([name, value]) => `${name}:${value}`).join(';')}}`;
  return [
    // A page follows the device unless it says otherwise, and `:where` lets any rule of the page say so.
    target === 'page' ? ':where(:root){color-scheme:light dark}' : '',
    rule(base),
    contrast.size ? `@media (prefers-contrast:more){${rule(contrast)}}` : '',
    reducedMotion.size ? `@media (prefers-reduced-motion:reduce){${rule(reducedMotion)}}` : '',
    touch.size ? `@media (pointer:coarse){${rule(touch)}}` : '',
  ].join('');
}

function declarations(light: Roles, dark: Roles): Declarations {
  return new Map([...light].map(([id, token]) => [propertyName(id), cssValue(id, token, dark.get(id))]));
}

function changed(base: Declarations, other: Declarations): Declarations {
  return new Map([...other].filter(([name, value]) => base.get(name) !== value));
}
