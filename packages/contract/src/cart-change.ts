import * as z from 'zod/mini';
import { ChangeId, LineId } from './id.ts';
import { Money } from './money.ts';

const change = {
  id: ChangeId,
  /** When the server found it. RFC 3339, UTC. */
  at: z.string(),
  /** The line it is about, which need not be there any more; null for the whole cart. */
  line: z.nullable(LineId),
  sku: z.nullable(z.string()),
  /** The article's, or what the offer calls itself. */
  title: z.string(),
  /** Whether `undoChange` would do something now. */
  undo: z.boolean(),
};

/** Something about the cart that the shop changed and the shopper did not. It reads the same on every device. */
export const CartChange = z.discriminatedUnion('kind', [
  /** What one unit costs. */
  z.object({ ...change, kind: z.literal('price'), was: Money, now: Money }),
  /**
   * Units. `stock`: as many as the line holds could be had, and now fewer can; the line keeps its units until the shopper decides. `gone`: no
   * longer sold, or not in this currency; `now` is 0. `merge`: in the line before and after a sign-in joined two carts.
   */
  z.object({ ...change, kind: z.enum(['stock', 'gone', 'merge']), was: z.int(), now: z.int() }),
  /** What an offer takes off the cart, gifts included; null where it does not hold. `code`: one that came with a code. */
  z.object({ ...change, kind: z.enum(['promotion', 'code']), was: z.nullable(Money), now: z.nullable(Money) }),
]);
export type CartChange = z.infer<typeof CartChange>;
