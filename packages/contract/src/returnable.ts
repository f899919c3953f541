import * as z from 'zod/mini';
import { OrderId } from './id.ts';
import { Money } from './money.ts';
import { PickupOffer } from './pickup.ts';
import { Sku } from './product.ts';
import { returnedArticle } from './return-article.ts';
import { ReturnMethod, ReturnOutcome, ReturnReason } from './return-wish.ts';
import { WithdrawalRight } from './withdrawal.ts';
import { Zone } from './zone.ts';

/**
 * Why a line can't go back for reasons of the shopper's own. Reasons that are the seller's may still be open: a fault in something on
 * final sale is a fault.
 */
export const WHY_NOT_RETURNABLE = [
  'not-delivered',
  'order-cancelled',
  'return-open',
  'all-returned',
  'window-closed',
  'final-sale',
  'hygiene',
  'made-to-order',
  'perishable',
  'gift-card',
] as const;
export const WhyNotReturnable = z.enum(WHY_NOT_RETURNABLE);
export type WhyNotReturnable = z.infer<typeof WhyNotReturnable>;

/** A variant that can be had instead. `difference` is per unit: above zero the shopper pays it, below she gets it back; null for a gift. */
export const ReturnExchange = z.object({
  sku: Sku,
  options: returnedArticle.options,
  /** Units that can be had now. */
  available: z.int(),
  difference: z.nullable(Money),
});
export type ReturnExchange = z.infer<typeof ReturnExchange>;

export const ReturnableLine = z.object({
  ...returnedArticle,
  bought: z.int(),
  /** Units that can be returned now, for one of `reasons`. */
  units: z.int(),
  /** Null: for any reason. */
  whyNot: z.nullable(WhyNotReturnable),
  /** Those that are accepted now; none: it can't be returned at all. */
  reasons: z.array(ReturnReason),
  outcomes: z.array(ReturnOutcome),
  /** The last day for reasons of the shopper's own, in the zone of the answer: `2026-12-05`. Null: it has not arrived. */
  lastDay: z.nullable(z.string()),
  exchanges: z.array(ReturnExchange),
  /** What was paid for the units that can be returned, discounts taken off. Null for a gift. */
  paid: z.nullable(Money),
});
export type ReturnableLine = z.infer<typeof ReturnableLine>;

/** The brand's rules, as they hold for this order. */
export const ReturnPolicy = z.object({
  /** Days after the day of arrival. */
  windowDays: z.int(),
  /** Days after the day of arrival in which a fault is the seller's. */
  faultDays: z.int(),
  /** Kept of a refund whose reason is the shopper's own, in basis points: 1000 is 10 %. */
  restockingBp: z.int(),
  /** Added to a credit, in basis points. */
  creditBonusBp: z.int(),
  /** What each way of returning costs when the reason is the shopper's own; null where it isn't told (gifts). */
  methods: z.array(z.object({ method: ReturnMethod, cost: z.nullable(Money) })),
});
export type ReturnPolicy = z.infer<typeof ReturnPolicy>;

/** What of an order can be returned. `gift`: asked with a gift receipt; no amount is told. */
export const Returnable = z.object({
  order: OrderId,
  gift: z.boolean(),
  zone: Zone,
  policy: ReturnPolicy,
  /** Null: nothing is fetched, or the brand arranges where and when with the shopper itself. */
  pickup: z.nullable(PickupOffer),
  lines: z.array(ReturnableLine),
  withdrawal: WithdrawalRight,
});
export type Returnable = z.infer<typeof Returnable>;
