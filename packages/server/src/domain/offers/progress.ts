import type { Amount } from '../money.ts';
import type { Situation } from './conditions.ts';
import { edgeOf, type Position, reachedOf } from './discount.ts';
import type { Outcome } from './price-offers.ts';

/** How far the next step of an offer is; `currency` null: counted in units. */
export interface Progress {
  readonly reached: Amount;
  readonly threshold: Amount;
  readonly currency: string | null;
}

/** Undefined for an offer that has no step to reach. */
export const progressOf = (outcome: Outcome, positions: readonly Position[], { currency, subtotal }: Situation): Progress | undefined => {
  const { offer, assigned, status, missing } = outcome;
  const benefit = assigned?.benefit;
  if (
    benefit === undefined ||
    (status !== 'applied' && status !== 'available' && status !== 'minimum-not-reached' && status !== 'nothing-matches')
  )
    return undefined;
  const minimum = offer.minimum?.[currency];
  if (minimum !== undefined && subtotal < minimum) return { reached: subtotal, threshold: minimum, currency };
  if (benefit.kind === 'free-shipping') {
    const threshold = benefit.from[currency] ?? 0;
    return status === 'available' ? undefined : { reached: threshold - (missing ?? 0), threshold, currency };
  }
  if (benefit.kind === 'tiered') {
    const edges = benefit.tiers.map((tier) => edgeOf(tier, currency)).filter(Number.isFinite);
    const reached = reachedOf(benefit, positions);
    const threshold = edges.find((edge) => edge > reached) ?? edges.at(-1) ?? 0;
    return { reached: Math.min(reached, threshold), threshold, currency: typeof benefit.tiers[0]?.from === 'number' ? null : currency };
  }
  return minimum === undefined ? undefined : { reached: minimum, threshold: minimum, currency };
};
