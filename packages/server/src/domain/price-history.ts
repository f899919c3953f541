import type { Amount } from './money.ts';

/** From `at` (epoch milliseconds) on, it cost `amount`. */
export interface PricePoint {
  readonly at: number;
  readonly amount: Amount;
}

/** A lower price than before, proven until `until` (epoch milliseconds). */
export interface Reduction {
  /** The lowest price of the 30 days before the reduction. */
  readonly amount: Amount;
  readonly until: number;
}

const WINDOW_MS = 30 * 86_400_000;

/**
 * What may be struck through beside the last price of a history (oldest first), as EU directive 98/6/EC, article 6a, has it: the
 * lowest price that held at any time of the 30 days before the reduction. Undefined where the history does not reach back that
 * far, or where the price was as low as this before. After 30 days the lower price is the price.
 */
export const provenReduction = (history: readonly PricePoint[]): Reduction | undefined => {
  const last = history.at(-1);
  const start = (last?.at ?? 0) - WINDOW_MS;
  const opening = history.findLastIndex(({ at }) => at <= start);
  if (last === undefined || opening < 0) return undefined;
  const before = Math.min(...history.slice(opening, -1).map(({ amount }) => amount));
  return Number.isFinite(before) && before > last.amount ? { amount: before, until: last.at + WINDOW_MS } : undefined;
};

/** What may be struck through now; null where nothing may. */
export const wasAt = (was: Readonly<Record<string, Reduction>> | undefined, currency: string, now: number): Amount | null => {
  const reduction = was?.[currency];
  return reduction !== undefined && now < reduction.until ? reduction.amount : null;
};
