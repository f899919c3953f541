import { type ContrastPair, contrastPairs } from '@throughline/tokens';
import olmoHav from '@throughline/tokens/olmo-hav/tokens.json';
import plain from '@throughline/tokens/plain/tokens.json';
import { type Combination, type Scheme, seenScheme } from '../stage/page.ts';

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

/** What elements put over what, and the contrast it must have in one scheme: x to 1. */
export interface Pair {
  readonly over: string;
  readonly under: string;
  readonly kind: ContrastPair['kind'];
  readonly least: number;
}

/** The pairs that the compiler of the tokens holds a brand to. */
export const pairsIn = (scheme: Scheme): Pair[] =>
  contrastPairs.map(({ over, under, kind, least, leastOfMore }) => ({
    over,
    under,
    kind,
    least: scheme.endsWith('-contrast') ? leastOfMore : least,
  }));
