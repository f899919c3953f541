import type { SizeRow } from '@throughline/client';

/** Of a hundred pieces so many must have come back one way before it says more of them than of chance. */
const LEAST_SHARE = 0.05;

/** Which way sizes turn out that were sold, and the share that came back for it. */
export interface Runs {
  readonly runs: 'small' | 'large';
  /** From 0 to 1, of all that were sold. */
  readonly share: number;
}

/** How one size or several did: `null` where nobody counted, or as many came back one way as the other. */
export const runsOf = (records: readonly SizeRow['record'][]): Runs | null => {
  const sum = (of: 'sold' | 'tooSmall' | 'tooLarge'): number => records.reduce((total, record) => total + (record?.[of] ?? 0), 0);
  const [sold, small, large] = [sum('sold'), sum('tooSmall'), sum('tooLarge')];
  const share = Math.max(small, large) / sold;
  // Twice as many: about as many either way is what a size that runs true has.
  if (!(share >= LEAST_SHARE) || Math.max(small, large) <= 2 * Math.min(small, large)) return null;
  return { runs: small > large ? 'small' : 'large', share };
};
