import * as z from 'zod/mini';
import { LineId, OrderId } from './id.ts';
import { Money } from './money.ts';

/**
 * What the shopper gets, to the last minor unit: `value` = `fee` + `shipping` + `refund` + (`credit` − `bonus`) + `exchanged`.
 * Every amount is zero or more.
 */
export const ReturnAmounts = z.object({
  /** What was paid for these units: each line's own part, its discounts taken off. */
  value: Money,
  /** Kept for restocking. */
  fee: Money,
  /** Kept for the way back. */
  shipping: Money,
  /** Comes back the way it was paid, differences of exchanges included. */
  refund: Money,
  /** To spend with the brand, `bonus` included. */
  credit: Money,
  bonus: Money,
  /** Turned into other variants. */
  exchanged: Money,
  /** To be paid for dearer variants. */
  toPay: Money,
  /** The tax within `refund`. */
  taxRefunded: Money,
});
export type ReturnAmounts = z.infer<typeof ReturnAmounts>;

/** `amounts` is null for whoever holds a gift receipt. */
export const ReturnQuote = z.object({
  order: OrderId,
  lines: z.array(z.object({ line: LineId, quantity: z.int(), amounts: z.nullable(ReturnAmounts) })),
  amounts: z.nullable(ReturnAmounts),
});
export type ReturnQuote = z.infer<typeof ReturnQuote>;
