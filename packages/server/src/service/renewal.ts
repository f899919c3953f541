import type { ClientId } from '@throughline/contract';
import { type CartDocument, reprice } from '../domain/cart.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { type CartRow, redateCart, replaceCart } from '../storage/cart-rows.ts';
import type { Database } from '../storage/storage.ts';
import { readShelf } from './shelf.ts';

/** Whose a change is that no shopper made. */
export const THE_SHOP: ClientId = `cl_${'the-shop'.padEnd(22, '0')}`;

/** Whether a boundary has passed since it was priced. */
export const isDue = ({ until }: CartDocument, now: number): boolean => until !== null && now >= until;

/** What is shown of a version, and hence what may not change without a new one. */
const contentOf = ({ until: _until, ...content }: CartDocument): string => JSON.stringify(content);

/**
 * The cart as it may be shown now. When an offer has begun or ended since it was priced, or a reduction is no longer proven, it is
 * priced again: a new version, unless all that changed is when to look again.
 */
export const renewCart = async (tx: Database, brand: BrandRow, cart: CartRow, now: number): Promise<CartRow> => {
  if (!isDue(cart.document, now)) return cart;
  const document = reprice(cart.document, await readShelf(tx, brand, cart, now), now);
  if (contentOf(document) === contentOf(cart.document)) {
    await redateCart(tx, cart, document);
    return { ...cart, document };
  }
  const renewed = { ...cart, version: cart.version + 1, document: { ...document, updatedAt: now } };
  if (!(await replaceCart(tx, cart, renewed.version, renewed.document, THE_SHOP))) throw new ProblemError('unavailable', { retryAfter: 1 });
  return renewed;
};
