import * as z from 'zod/mini';
import { CartChange } from './cart-change.ts';
import { Code, CodeReason } from './code.ts';
import { Currency } from './currency.ts';
import { LineDelivery } from './delivery.ts';
import { CartId, LineId, OfferId, OrderId, ProductId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Money } from './money.ts';
import { Picture, Sku } from './product.ts';

/** What one offer takes off a line. */
export const Discount = z.object({ offer: OfferId, title: z.string(), amount: Money });
export type Discount = z.infer<typeof Discount>;

export const Line = z.object({
  id: LineId,
  sku: Sku,
  product: ProductId,
  handle: z.string(),
  title: z.string(),
  /** The chosen values in words: `[{ name: 'Size', value: 'M' }]`. */
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  picture: z.nullable(Picture),
  quantity: z.int().check(z.minimum(1)),
  unitPrice: Money,
  /** The lowest price of one unit in the 30 days before it was reduced; null where no reduction is proven. */
  was: z.nullable(Money),
  /** Sum of `discounts`; never more than `unitPrice` × `quantity`. */
  discount: Money,
  discounts: z.array(Discount),
  /** `unitPrice` × `quantity` − `discount`. */
  total: Money,
  /** Units of this SKU that could be in the cart when the server last looked, those here included. */
  available: z.int(),
  /** Can't be returned, save by law. Left out: it can. */
  finalSale: z.optional(z.boolean()),
  /** No longer sold, or not in this currency: nothing of it is `available`. Left out: it is. */
  gone: z.optional(z.boolean()),
  /** Sent, unless the shopper chose a store. */
  delivery: LineDelivery,
});
export type Line = z.infer<typeof Line>;

const step = {
  offer: OfferId,
  title: z.string(),
  /** What the step gives: something for nothing, or less to pay. */ gives: z.enum(['gift', 'discount']),
};

/** How far the next step of an offer is, `missing` 0 when there is none beyond what is reached. `by`: what counts. */
export const OfferStep = z.discriminatedUnion('by', [
  z.object({ ...step, by: z.literal('amount'), threshold: Money, missing: Money }),
  /** Units of articles. */
  z.object({ ...step, by: z.literal('units'), threshold: z.int(), missing: z.int() }),
]);
export type OfferStep = z.infer<typeof OfferStep>;

export const Totals = z.object({
  /** Units over all lines, gifts not counted. */
  quantity: z.int(),
  /** Sum of the lines before discounts. */
  subtotal: Money,
  /** Sum of the lines' discounts: `subtotal` − `discount` = `total`. */
  discount: Money,
  /** How far free shipping is, `missing` 0 when it is reached; null where no offer promises it. */
  shipping: z.nullable(z.object({ threshold: Money, missing: Money })),
  /** What sending the lines that are sent will cost, which is not in `total`; null where the brand does not say. */
  shippingEstimate: z.nullable(z.object({ from: Money, to: Money })),
  /** Gifts and tiers within reach or reached, of offers that hold here. */
  gifts: z.array(OfferStep),
  /** Sum of the lines' totals, to the last minor unit. */
  total: Money,
  /** The part of `total` that is tax; prices include it. */
  taxIncluded: Money,
});
export type Totals = z.infer<typeof Totals>;

/** A code in the cart. It stays listed when it stops applying, with the reason. */
export const CodeState = z.object({
  code: Code,
  status: z.union([z.literal('applied'), CodeReason]),
  /** What the offer calls itself. */
  title: z.string(),
  /** `minimum-not-reached`: what is missing. */
  missing: z.nullable(Money),
  /** `does-not-combine`: the title of the offer that stands in the way. */
  with: z.nullable(z.string()),
});
export type CodeState = z.infer<typeof CodeState>;

/** What the server signs. The same version never has two contents. */
export const Cart = z.object({
  id: CartId,
  /** 0 for a cart just made; each change adds 1. */
  version: z.int(),
  currency: Currency,
  lines: z.array(Line),
  /** What offers add for nothing: `total` 0, all of the price in `discount`. No action names them; they come and go with their offer. */
  gifts: z.array(Line),
  codes: z.array(CodeState),
  /** Set aside for later: not in the totals, nothing is held for them. `moveToCart` and `removeLine` take them by their ids. */
  saved: z.array(Line),
  /** What to write on the card; it goes with the order. */
  giftNote: z.nullable(z.string()),
  /** What the shop changed, the newest first. */
  changes: z.array(CartChange).check(z.maxLength(LIMITS.changesPerCart)),
  totals: Totals,
  /** The order that this version became, and which took its lines. */
  ordered: z.optional(OrderId),
  /** RFC 3339, UTC. */
  updatedAt: z.string(),
});
export type Cart = z.infer<typeof Cart>;

/** Body of `PUT /carts/{id}`. The same request again gives the same cart. */
export const CartCreation = z.object({ currency: Currency });
export type CartCreation = z.infer<typeof CartCreation>;
