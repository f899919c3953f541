import type { Channel } from '@throughline/contract';
import type { Context } from '../context.ts';
import { LEFT_AFTER_MS } from '../domain/insight.ts';
import { findLeftCarts, markLeft } from '../storage/left-cart-rows.ts';
import { tell } from './webhooks.ts';

/** Carts told of in one transaction. */
const BATCH = 100;
/** A cart left longer ago is a memory. */
const DAY_MS = 86_400_000;

/** Tells of each cart that was left with something in it, once until it changes again. Ids and counts: who she is stays here. */
export const tellLeftCarts = async ({ storage, clock, random }: Pick<Context, 'storage' | 'clock' | 'random'>): Promise<number> => {
  let told = 0;
  for (;;) {
    const batch = await storage.write(async (tx) => {
      const now = clock.now();
      const left = await findLeftCarts(tx, now - DAY_MS, now - LEFT_AFTER_MS, BATCH);
      for (const cart of left) {
        await markLeft(tx, cart.id, now);
        await tell({ tx, random, now }, cart.brandId, 'cart.abandoned', {
          cart: cart.id,
          version: cart.version,
          units: cart.units,
          channels: cart.channels.split(' ').filter(Boolean) as Channel[],
          changedAt: new Date(cart.changedAt).toISOString(),
        });
      }
      return left.length;
    });
    told += batch;
    if (batch < BATCH) return told;
  }
};
