import * as z from 'zod/mini';
import { StorePromise } from './availability.ts';
import { StoreId } from './id.ts';

const stores = z.enum(['pickup', 'same-day']);

/** How the shopper wants a line: sent, picked up in a store, or brought from one on the same day. */
export const Delivery = z.discriminatedUnion('kind', [z.object({ kind: z.literal('ship') }), z.object({ kind: stores, store: StoreId })]);
export type Delivery = z.infer<typeof Delivery>;

/** Why a store promises nothing for a line. A closed list. */
export const WhyNoPromise = z.enum([
  /** It has fewer than the line holds, or does not count them. */
  'out-of-stock',
  /** It hands nothing over, or brings nothing, any more. */
  'not-offered',
  /** It does not open within a year, or nobody knows when. */
  'closed',
]);
export type WhyNoPromise = z.infer<typeof WhyNoPromise>;

/** How a line reaches the shopper, and when. */
export const LineDelivery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ship') }),
  z.object({
    kind: stores,
    store: StoreId,
    storeName: z.string(),
    /** The store's own; the day and hour of the promise are told in it. IANA: `Europe/Paris`. */
    timeZone: z.string(),
    /** For an order placed when the cart was `updatedAt`. `same-day`: within the store's reach, which the address is held against later. */
    promise: z.nullable(StorePromise),
    /** Null where there is a promise. */
    reason: z.nullable(WhyNoPromise),
  }),
]);
export type LineDelivery = z.infer<typeof LineDelivery>;
