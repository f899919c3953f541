import { savedIdOf } from '@throughline/contract';
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

/** Adds what a line holds, saved or not, to a cart that does not have it, or not any more; it comes the way it came. */
export const addAgain = (platform: Platform, line: LineView): Pending => {
  const { id, sku, quantity, delivery, product, unitPrice } = line;
  const saved = id === savedIdOf(sku) ? { saved: true as const } : {};
  return draft(platform, { type: 'addLine', sku, quantity, delivery, ...saved }, product && unitPrice && (line as Facts));
};
