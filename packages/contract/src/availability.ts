import * as z from 'zod/mini';
import { Sku } from './product.ts';
import { Stock, Store } from './store.ts';

/**
 * What a store can promise for an order placed before `cutoffAt`: ready to be picked up, or delivered, by `by`. The day of `by` at the store
 * says whether that is today's; past the cut-off the promise is another day's.
 */
export const StorePromise = z.object({
  kind: z.enum(['pickup', 'same-day-delivery']),
  by: z.string(),
  cutoffAt: z.string(),
  /** From `checkedAt` to `cutoffAt`. */
  orderWithinSeconds: z.int(),
});
export type StorePromise = z.infer<typeof StorePromise>;

export const StoreAvailability = z.object({
  store: Store,
  stock: Stock,
  /** None where it is out of stock, or the store makes none. */
  promises: z.array(StorePromise),
});
export type StoreAvailability = z.infer<typeof StoreAvailability>;

/** Where an article can be had. */
export const Availability = z.object({
  sku: Sku,
  /** In the warehouse that the brand sends from. */
  online: Stock,
  /** The nearest first. */
  stores: z.array(StoreAvailability),
  /** The minute in which it was looked at; cut-offs count from it. */
  checkedAt: z.string(),
});
export type Availability = z.infer<typeof Availability>;
