import type { LineId, OrderId, ReturnId, WhyNoWithdrawal, WithdrawalId } from '@throughline/contract';
import { type OrderDocument, receivedAt, statusOf } from '../order.ts';
import { type Day, dayIn, daysAfter, workingDay } from './day.ts';
import { type Exclusion, exclusionsOf, type ReturnsPolicy, type Traits } from './policy.ts';
import { freeUnits, type Taken, type Unit } from './unit.ts';

/** Directive 2011/83/EU, Art. 9. */
const WITHDRAWAL_DAYS = 14;

/** What can be withdrawn from, by line; and why nothing can. */
export interface Right {
  readonly whyNot: WhyNoWithdrawal | null;
  /** Null while the goods have not arrived: the days have not begun. */
  readonly lastDay: Day | null;
  readonly units: ReadonlyMap<LineId, readonly Unit[]>;
}

/** What the law exempts (Art. 16): made to order, perishable, or sealed for hygiene. A sale is no exemption. */
const EXEMPT: readonly Exclusion[] = ['hygiene', 'made-to-order', 'perishable'];

/**
 * The right to withdraw from a contract made at a distance, one paid on the hosted checkout: at the counter and for what is set aside
 * there, the contract is made in the shop. It begins with the order; fourteen days after the day of arrival it ends with the day, or
 * when that is a Saturday or Sunday with the Monday after it (Regulation 1182/71, Art. 3; public holidays are not known here, and a
 * brand that wants them counted accepts a late statement by hand). A gift's recipient made no contract.
 */
export const withdrawalRight = (
  order: OrderDocument,
  policy: ReturnsPolicy,
  takenOf: (line: LineId) => readonly Taken[],
  traitsOf: (line: LineId) => Traits | undefined,
  gift: boolean,
  zone: string,
  now: number,
): Right => {
  const arrived = receivedAt(order);
  const lastDay = arrived === null ? null : workingDay(daysAfter(dayIn(zone, arrived), WITHDRAWAL_DAYS));
  const none = (whyNot: WhyNoWithdrawal): Right => ({ whyNot, lastDay, units: new Map() });
  if (gift) return none('gift');
  if (order.kind !== 'checkout') return none('not-distance');
  if (['cancelled', 'failed', 'expired'].includes(statusOf(order))) return none('order-cancelled');
  if (lastDay !== null && dayIn(zone, now) > lastDay) return none('window-closed');
  const lines = order.lines.filter((line) => {
    const traits = traitsOf(line.id);
    return traits === undefined || !exclusionsOf(policy, traits).some((why) => EXEMPT.includes(why));
  });
  if (lines.length === 0) return none('exempt');
  const units = new Map(
    lines.map((line) => [line.id, freeUnits(line.quantity, takenOf(line.id))] as const).filter(([, free]) => free.length > 0),
  );
  return units.size === 0 ? none('all-returned') : { whyNot: null, lastDay, units };
};

/** A statement, and what became of it. */
export interface WithdrawalDocument {
  readonly id: WithdrawalId;
  readonly order: OrderId;
  readonly name: string;
  /** Normalised. */
  readonly email: string;
  readonly zone: string;
  readonly lines: readonly { readonly line: LineId; readonly quantity: number }[];
  readonly statedAt: number;
  readonly confirmed: { readonly at: number; readonly hash: string; readonly return: ReturnId } | null;
}

/** Milliseconds the shopper has to confirm what she stated in time: a page read at one minute to midnight is no trap. */
const TO_CONFIRM = 30 * 60_000;

/** The moment at which the right is judged when the statement is confirmed at `now`. */
export const judgedAt = ({ statedAt }: WithdrawalDocument, now: number): number => (now - statedAt <= TO_CONFIRM ? statedAt : now);
