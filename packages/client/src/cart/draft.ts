import type { Platform } from '../platform/platform.ts';
import type { Facts, Pending } from '../sync/held.ts';
import { mint } from '../sync/mint.ts';
import type { LineView } from './cart-view.ts';

/** An action before it has an id. */
export type Wish<A = Pending['action']> = A extends unknown ? Omit<A, 'id' | 'seq'> : never;

/** An action as the shopper wished for it; `seq` and client are given in the transaction that stores it. */
export const draft = (platform: Platform, wish: Wish, facts: Facts | null = null): Pending => ({
  client: 'cl_',
  action: { ...wish, id: mint(platform, 'ac'), seq: 0 },
  facts,
});

/** Adds what a line holds to a cart that does not have it, or not any more. */
export const addAgain = (platform: Platform, line: LineView): Pending => {
  const { sku, quantity, product, unitPrice } = line;
  return draft(platform, { type: 'addLine', sku, quantity }, product && unitPrice && (line as Facts));
};
