import type { Channel } from '@throughline/contract';
import type { Context } from '../context.ts';
import { LEFT_AFTER_MS } from '../domain/insight.ts';
import { findLeftCarts, markLeft } from '../storage/left-cart-rows.ts';
import { tell } from './webhooks.ts';
import { every } from './every.ts';

/** Carts told of in one transaction. */
const BATCH = 100;
/** A cart left longer ago is a memory. */
const DAY_MS = 86_400_000;
const LOOK_MS = 300_000;

type Needs = Pick<Context, 'storage' | 'clock' | 'random' | 'courier'>;

/** Tells of each cart that was left with something in it, once until it changes again. Ids and counts: who she is stays here. */
export const tellLeftCarts = async ({ storage, clock, random, courier }: Needs): Promise<number> => {
  let told = 0;
  for (;;) {
    const since = clock.now() - DAY_MS;
    // A write for nothing would be a disk flush for nothing.
    if ((await findLeftCarts(storage.db, since, clock.now() - LEFT_AFTER_MS, 1)).length === 0) break;
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
    if (batch < BATCH) break;
  }
  if (told > 0) courier.wake();
  return told;
};

/** Looks for left carts every few minutes; the answer stops it. */
export const watchLeftCarts = (context: Needs & Pick<Context, 'log'>): (() => void) =>
  every(LOOK_MS, context, 'could not look for left carts; trying again', async () => {
    // What a node that died had taken is made by another.
    context.courier.wake();
    await tellLeftCarts(context);
  });
