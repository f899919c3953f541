import type { ClientId } from '@throughline/contract';
import type { CartDocument, Shelf } from '../domain/cart.ts';
import { renew } from '../domain/renew.ts';
import { ProblemError } from '../problem-error.ts';
import { type CartRow, redateCart, replaceCart } from '../storage/cart-rows.ts';
import type { Database } from '../storage/storage.ts';

/** Whose a change is that no shopper made. */
export const THE_SHOP: ClientId = `cl_${'the-shop'.padEnd(22, '0')}`;

/** Whether a boundary has passed since it was priced. */
export const isDue = ({ until }: CartDocument, now: number): boolean => until !== null && now >= until;

/** Whether there is anything that the shop could change. */
export const isBare = ({ lines, saved, codes }: CartDocument): boolean => lines.length === 0 && saved.length === 0 && codes.length === 0;

/**
 * The cart as it may be shown now, the shelf having been read in the same transaction. What the shop changed since it was priced makes a new
 * version, with a record of it; what nobody would notice makes none.
 */
export const renewCart = async (tx: Database, cart: CartRow, shelf: Shelf, now: number): Promise<CartRow> => {
  const { document } = cart;
  if (isBare(document) && !isDue(document, now)) return cart;
  const { renewed, until } = renew(document, cart.version + 1, shelf, now);
  if (renewed === undefined) {
    if (until === document.until) return cart;
    const dated = { ...cart, document: { ...document, until } };
    await redateCart(tx, cart, dated.document);
    return dated;
  }
  const after = { ...cart, version: cart.version + 1, document: renewed };
  if (!(await replaceCart(tx, cart, after.version, after.document, THE_SHOP))) throw new ProblemError('unavailable', { retryAfter: 1 });
  return after;
};
