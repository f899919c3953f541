import { RETURN_REASONS, type ReturnReason, type WhyNotReturnable } from '@throughline/contract';
import { type OrderDocument, type OrderLineDocument, receivedAt, statusOf } from '../order.ts';
import { type Day, dayIn, daysAfter } from './day.ts';
import { exclusionsOf, FAULTS, type ReturnsPolicy, type Traits } from './policy.ts';
import { freeUnits, type Taken, type Unit } from './unit.ts';

/** What can be returned of a line. */
export interface Eligibility {
  /** Those no return has, if any reason is accepted. */
  readonly units: readonly Unit[];
  /** Null: for any reason. */
  readonly whyNot: WhyNotReturnable | null;
  readonly reasons: readonly ReturnReason[];
  /** The last day for reasons of the shopper's own. */
  readonly lastDay: Day | null;
}

/** What a line is held against. `traits` undefined: the product is no longer sold. */
export interface LineCase {
  readonly order: OrderDocument;
  readonly line: OrderLineDocument;
  readonly taken: readonly Taken[];
  readonly traits: Traits | undefined;
  readonly policy: ReturnsPolicy;
  readonly zone: string;
}

const isOff = (order: OrderDocument): boolean => ['cancelled', 'failed', 'expired'].includes(statusOf(order));

const withNothing = (whyNot: WhyNotReturnable, lastDay: Day | null = null): Eligibility => ({ units: [], whyNot, reasons: [], lastDay });

/**
 * Days are those of the calendar in the shopper's zone: the day of arrival is none of them, and the last counts to its end. Faults are
 * accepted longer, and of things that otherwise don't go back.
 */
export const eligibilityOf = ({ order, line, taken, traits, policy, zone }: LineCase, now: number): Eligibility => {
  if (isOff(order)) return withNothing('order-cancelled');
  const arrived = receivedAt(order);
  if (arrived === null) return withNothing('not-delivered');
  const [arrival, today] = [dayIn(zone, arrived), dayIn(zone, now)];
  const lastDay = daysAfter(arrival, policy.windowDays);
  const units = freeUnits(line.quantity, taken);
  if (units.length === 0) return withNothing(taken.some(({ state }) => state === 'open') ? 'return-open' : 'all-returned', lastDay);

  const excluded = line.finalSale ? 'final-sale' : traits && exclusionsOf(policy, traits)[0];
  const whyNot = excluded ?? (today > lastDay ? 'window-closed' : null);
  if (whyNot === null) return { units, whyNot, reasons: RETURN_REASONS, lastDay };
  const reasons = today > daysAfter(arrival, policy.faultDays) ? [] : FAULTS;
  return { units: reasons.length === 0 ? [] : units, whyNot, reasons, lastDay };
};
