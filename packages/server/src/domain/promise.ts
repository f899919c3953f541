import { type Hours, instantIn, openings, type StorePromise } from '@throughline/contract';
import type { StoreDocument } from './store.ts';

const MINUTE = 60_000;

/** What is promised for an order placed before `cutoff`. Epoch milliseconds. */
export interface PromiseMade {
  readonly kind: StorePromise['kind'];
  readonly by: number;
  readonly cutoff: number;
}

/** Rules of one store. */
type Rules = Pick<StoreDocument, 'timeZone' | 'pickup' | 'delivery'>;

/**
 * By when an order placed now can be picked up. It is made ready while the store is open, in one opening: the next that leaves time enough
 * before it ends, or before the store's own cut-off of that day. Undefined when none does within a year.
 */
const pickup = ({ timeZone, pickup: rule }: Rules, hours: Hours, now: number): PromiseMade | undefined => {
  if (rule === null) return undefined;
  const lead = rule.leadMinutes * MINUTE;
  for (const { date, opens, closes } of openings(hours, timeZone, now)) {
    const own = rule.cutoff === null ? Infinity : instantIn(timeZone, date, rule.cutoff);
    const cutoff = Math.min(closes - lead, own);
    // A cut-off before the opening would promise for an order that nobody is there to take in.
    if (cutoff > now && cutoff >= opens) return { kind: 'pickup', by: Math.max(now, opens) + lead, cutoff };
  }
  return undefined;
};

/** By when an order placed now is delivered; `metres` is the way to the shopper. */
const delivery = ({ timeZone, delivery: rule }: Rules, hours: Hours, now: number, metres: number): PromiseMade | undefined => {
  if (rule === null || metres > rule.radius) return undefined;
  for (const { date, opens, closes } of openings(hours, timeZone, now)) {
    // Nobody sends what is ordered after the store has closed.
    const cutoff = Math.min(closes, instantIn(timeZone, date, rule.cutoff));
    if (cutoff > now && cutoff >= opens) return { kind: 'same-day-delivery', by: instantIn(timeZone, date, rule.by), cutoff };
  }
  return undefined;
};

/**
 * What a store can promise for an order placed now, for goods it has. `metres`: the way to the shopper; undefined where it is not known,
 * and then nothing is delivered.
 */
export const promisesOf = (rules: Rules, hours: Hours | null, now: number, metres: number | undefined): PromiseMade[] =>
  hours === null
    ? []
    : [pickup(rules, hours, now), metres === undefined ? undefined : delivery(rules, hours, now, metres)].filter(
        (each) => each !== undefined,
      );
