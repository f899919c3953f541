import type { Platform } from '../platform/platform.ts';
import { pause } from '../transport/backoff.ts';
import type { CartResource } from './cart.ts';

/** Milliseconds what is pending may take to be sent before whoever waits for it gives up. */
const PATIENCE = 10_000;

/** Waits until nothing is pending; false if that takes too long, as it does without a network. */
export const flush = async (platform: Platform, cart: CartResource, signal: AbortSignal): Promise<boolean> => {
  const done = new AbortController();
  const patience = pause(platform, PATIENCE, AbortSignal.any([signal, done.signal])).then(() => false);
  const flushed = await Promise.race([cart.settled().then(() => true), patience]);
  done.abort();
  return flushed;
};
