import * as z from 'zod/mini';
import { Money } from './money.ts';

/** What points are good for. */
export const Reward = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount-off'), points: z.int(), money: Money }),
  z.object({ kind: z.literal('free-shipping'), points: z.int() }),
]);
export type Reward = z.infer<typeof Reward>;

/** Points, and what would best be done with them: "120 expire Friday, enough for 5 euros off; 30 more for free shipping". */
export const Loyalty = z.object({
  /** Points she can use now; never below 0. */
  points: z.int(),
  /** Points that the next ones earned make good first: used before what earned them was brought back. */
  owed: z.int(),
  /** The points that expire first, and when they are gone (RFC 3339, UTC); null when there are none. */
  expiring: z.nullable(z.object({ points: z.int(), expires: z.string() })),
  /** The best that `points` are enough for. */
  enoughFor: z.nullable(Reward),
  /** The next better, and how many points are missing. */
  next: z.nullable(z.object({ reward: Reward, missing: z.int() })),
});
export type Loyalty = z.infer<typeof Loyalty>;
