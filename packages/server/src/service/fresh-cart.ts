import type { Context } from '../context.ts';
import type { CartRow } from '../storage/cart-rows.ts';
import { type CartAddress, loadCart } from './carts.ts';
import { isDue, renewCart, THE_SHOP } from './renewal.ts';

/** The cart for reading. Whoever listens learns of a new version. */
export const readFresh = async ({ storage, clock, streams, metrics }: Context, address: CartAddress): Promise<CartRow> => {
  const cart = await loadCart(storage.db, address);
  if (!isDue(cart.document, clock.now())) return cart;
  const { before, renewed } = await storage.write(async (tx) => {
    const newest = await loadCart(tx, address);
    return { before: newest.version, renewed: await renewCart(tx, address.brand, newest, clock.now()) };
  });
  if (renewed.version > before) {
    metrics.changed(1);
    streams.changed({ ...renewed, by: THE_SHOP });
  }
  return renewed;
};
