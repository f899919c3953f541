import olmoHav from '@throughline/tokens/olmo-hav/tokens.json';
import plain from '@throughline/tokens/plain/tokens.json';
import { type Combination, seenScheme } from '../stage/page.ts';

/** Every role of the brand and its value, as compiled for one combination. */
export type TokenValues = Readonly<Record<string, string>>;

const brands = { 'olmo-hav': olmoHav, plain } as const;

export const SCHEMES = ['light', 'dark', 'light-contrast', 'dark-contrast'] as const;
export const SHEETS = ['web', 'kiosk'] as const;

export const valuesOf = ({ brand, channel, ...look }: Pick<Combination, 'brand' | 'scheme' | 'channel'>): TokenValues =>
  brands[brand].combinations[seenScheme(look)][channel === 'kiosk' ? 'kiosk' : 'web'];

/** The roles whose names begin so, in the order of the scale: `1` before `12`, `sm` before `lg`. */
export const rolesOf = (values: TokenValues, group: string): { name: string; value: string }[] =>
  Object.entries(values)
    .filter(([name]) => name.startsWith(`--tl-${group}-`))
    .map(([name, value]) => ({ name, value }))
    .sort((one, other) => Number.parseFloat(one.value) - Number.parseFloat(other.value));

/** What is written on a surface, by name: `on-accent` stands on `accent`, and `on-surface` on all that begin with `surface`. */
export const pairsOf = (values: TokenValues): { over: string; under: string }[] =>
  Object.keys(values)
    .filter((name) => name.startsWith('--tl-color-on-'))
    .flatMap((over) => {
      const base = over.replace('-on-', '-').replace(/-muted$/, '');
      return Object.keys(values)
        .filter((under) => under === base || (base === '--tl-color-surface' && under.startsWith(`${base}-`)))
        .map((under) => ({ over, under }));
    });
