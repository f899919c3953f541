import type { StoreId } from '@throughline/contract';
import type { Database } from '../storage/storage.ts';
import * as rows from '../storage/stock-rows.ts';

/** Where units lie: a store, or null for the warehouse that the brand sends from. */
export interface Shelf {
  readonly brandId: string;
  readonly storeId: StoreId | null;
}

/** Units of one article for one order. */
export interface Claim extends Shelf {
  readonly sku: string;
  readonly quantity: number;
  /** Id of the order. */
  readonly order: string;
  /** Epoch milliseconds; nobody needs to tidy up for it to end then. */
  readonly until: number;
}

/** Units of each SKU that nobody has reserved. A SKU that is not counted there is not in the answer. */
export const availableOf = (db: Database, shelf: Shelf, skus: readonly string[], now: number): Promise<Map<string, number>> =>
  rows.readAvailable(db, shelf, skus, now);

/**
 * Sets units aside for an order, within a transaction. The last piece goes to one: whoever asks at once waits for the other's answer.
 * The same order and SKU again takes the place of what it had. Refused, nothing changes, and `available` says how many there are.
 */
export const reserve = async (
  tx: Database,
  claim: Claim,
  now: number,
): Promise<{ readonly reserved: true } | { readonly reserved: false; readonly available: number }> => {
  if (!(await rows.holdShelf(tx, claim, claim.sku))) return { reserved: false, available: 0 };
  const available = (await rows.readAvailable(tx, claim, [claim.sku], now, claim.order)).get(claim.sku) ?? 0;
  if (claim.quantity > available) return { reserved: false, available };
  await rows.putReservation(tx, claim);
  return { reserved: true };
};

/** Gives back whatever the order had set aside. */
export const release = async (tx: Database, order: string): Promise<void> => {
  await rows.takeReservations(tx, order);
};

/**
 * The goods are sold: what the order had set aside leaves the stock. Answers the SKUs that were no longer there in full, because
 * the reservation had expired and somebody else was quicker; what there was is taken.
 */
export const consume = async (tx: Database, order: string, now: number): Promise<readonly string[]> => {
  const short: string[] = [];
  for (const taken of await rows.takeReservations(tx, order)) {
    const shelf: Shelf = { brandId: taken.brandId, storeId: taken.storeId };
    const { sku, quantity } = taken;
    if (!(await rows.holdShelf(tx, shelf, sku))) short.push(sku);
    else if (!(await rows.changeStock(tx, shelf, sku, -quantity, now))) short.push(sku);
  }
  return short;
};

/** Puts units back on a shelf (a return): false where the article is not counted there. */
export const restock = async (tx: Database, shelf: Shelf, sku: string, quantity: number, now: number): Promise<boolean> =>
  (await rows.holdShelf(tx, shelf, sku)) && rows.changeStock(tx, shelf, sku, quantity, now);
