import * as z from 'zod/mini';
import { OrderId } from './id.ts';
import { Money } from './money.ts';

/** Of the offer that gives a reward, for `applyCode`: the points go when the order is placed. Left out: the brand gives it some other way. */
const code = z.optional(z.string());

/** What points are good for. */
export const Reward = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount-off'), points: z.int(), money: Money, code }),
  z.object({ kind: z.literal('free-shipping'), points: z.int(), code }),
]);
export type Reward = z.infer<typeof Reward>;

/**
 * One change of her points. `earn`: for an order · `settle`: new points that paid for what was owed · `claw-back`: for what was brought back ·
 * `spend`: used for a reward · `expire` · `adjust`: by the brand's hand, either way.
 */
export const PointsChange = z.object({
  /** RFC 3339, UTC. */
  at: z.string(),
  kind: z.enum(['earn', 'settle', 'claw-back', 'spend', 'expire', 'adjust']),
  /** Added, or taken away when negative; never 0. */
  points: z.int(),
  /** `earn`: the order they are for. */
  order: z.nullable(OrderId),
});
export type PointsChange = z.infer<typeof PointsChange>;

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
  /** The newest first, 20 at most: all of them are in the export. Left out by older servers. */
  history: z.optional(z.array(PointsChange)),
});
export type Loyalty = z.infer<typeof Loyalty>;
