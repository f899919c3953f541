import type { CustomerId, OrderId } from '@throughline/contract';
import { type CartDocument, offersIn } from '../domain/cart.ts';
import { ProblemError } from '../problem-error.ts';
import { insertRedemption, readOffers } from '../storage/offer-rows.ts';
import type { Database } from '../storage/storage.ts';
import { spendPoints } from './loyalty.ts';

/** An order about to be placed, and the cart as it was priced for it in the same transaction. */
export interface Redemption {
  readonly order: OrderId;
  readonly customer: CustomerId | null;
  /** Whose points the cart was priced with. */
  readonly owner: CustomerId | null;
  readonly cart: CartDocument;
}

/** Counts the offers in a cart that is ordered, those that have limits, and takes the points of one that costs some. The same order again changes nothing. */
export const redeemOffers = async (tx: Database, brandId: string, redemption: Redemption, now: number): Promise<void> => {
  const { order, customer, owner, cart } = redemption;
  const held = offersIn(cart);
  for (const { id, limits, costs } of await readOffers(tx, brandId)) {
    if (!held.has(id)) continue;
    if (limits.total !== null || limits.perCustomer !== null) await insertRedemption(tx, { brandId, offer: id, order, customer }, now);
    if (costs === null) continue;
    // Who only holds the cart, as by a shared link, spends nobody's points.
    if (customer === null || customer !== owner) throw new ProblemError('sign-in-required');
    // It was priced with them in this transaction: they are gone only if somebody else has taken them since.
    const hasThem = await spendPoints(tx, { brandId, customer, cause: order, points: costs, now });
    if (!hasThem) throw new ProblemError('unavailable', { retryAfter: 1 });
  }
};
