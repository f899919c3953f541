import type { Context } from '../context.ts';
import { renew } from '../domain/renew.ts';
import type { CartRow } from '../storage/cart-rows.ts';
import type { Database } from '../storage/storage.ts';
import { type CartAddress, loadCart } from './carts.ts';
import { isBare, isDue, renewCart, THE_SHOP } from './renewal.ts';
import { readShelf } from './shelf.ts';

/** Whether the shop has changed something since the cart was priced. Most reads find that it has not, and write nothing. */
const isStale = async (db: Database, { brand }: CartAddress, cart: CartRow, now: number): Promise<boolean> => {
  if (isDue(cart.document, now)) return true;
  if (isBare(cart.document)) return false;
  return renew(cart.document, cart.version + 1, await readShelf(db, brand, cart, now), now).renewed !== undefined;
};

/** The cart for reading. What the shop changed is put on record first; whoever listens learns of the new version. */
export const readFresh = async ({ storage, clock, streams, metrics }: Context, address: CartAddress): Promise<CartRow> => {
  const cart = await loadCart(storage.db, address);
  if (!(await isStale(storage.db, address, cart, clock.now()))) return cart;
  const { before, renewed } = await storage.write(async (tx) => {
    const newest = await loadCart(tx, address);
    const now = clock.now();
    const shelf = await readShelf(tx, address.brand, newest, now);
    return { before: newest.version, renewed: await renewCart(tx, newest, shelf, now) };
  });
  if (renewed.version > before) {
    metrics.changed(1);
    streams.changed({ ...renewed, by: THE_SHOP });
  }
  return renewed;
};
