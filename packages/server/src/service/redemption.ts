import type { CustomerId, OrderId } from '@throughline/contract';
import { type CartDocument, offersIn } from '../domain/cart.ts';
import { insertRedemption, readOffers } from '../storage/offer-rows.ts';
import type { Database } from '../storage/storage.ts';

/** An order about to be placed, and the cart as it was priced for it in the same transaction. */
export interface Redemption {
  readonly order: OrderId;
  readonly customer: CustomerId | null;
  readonly cart: CartDocument;
}

/** Counts the offers in a cart that is ordered, those that have limits. The same order again changes nothing. */
export const redeemOffers = async (tx: Database, brandId: string, { order, customer, cart }: Redemption, now: number): Promise<void> => {
  const held = offersIn(cart);
  for (const { id, limits } of await readOffers(tx, brandId)) {
    if (!held.has(id) || (limits.total === null && limits.perCustomer === null)) continue;
    await insertRedemption(tx, { brandId, offer: id, order, customer }, now);
  }
};
