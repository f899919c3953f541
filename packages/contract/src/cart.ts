import * as z from 'zod/mini';
import { Currency } from './currency.ts';
import { CartId, LineId, OrderId, ProductId } from './id.ts';
import { Money } from './money.ts';
import { Picture, Sku } from './product.ts';

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
  /** `unitPrice` × `quantity`. */
  total: Money,
  /** Units of this SKU that could be in the cart when the server last looked, those here included. */
  available: z.int(),
});
export type Line = z.infer<typeof Line>;

export const Totals = z.object({
  /** Units over all lines. */
  quantity: z.int(),
  /** Sum of the lines' totals, to the last minor unit. */
  total: Money,
  /** The part of `total` that is tax; prices include it. */
  taxIncluded: Money,
});
export type Totals = z.infer<typeof Totals>;

/** What the server signs. The same version never has two contents. */
export const Cart = z.object({
  id: CartId,
  /** 0 for a cart just made; each change adds 1. */
  version: z.int(),
  currency: Currency,
  lines: z.array(Line),
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
