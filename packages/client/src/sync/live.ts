import type { Cart, ClientId } from '@throughline/contract';
import type { Platform } from '../platform/platform.ts';
import { change as isChange, claimed as isClaimed, reset as isReset } from '../transport/answer.ts';
import { listen } from '../transport/event-source.ts';
import type { ServerEvent } from '../transport/event-stream.ts';
import type { Http } from '../transport/http.ts';
import { type HeldCart, newest, takeSnapshot } from './held.ts';
import type { Ledger } from './ledger.ts';
import { forgetLost } from './lost.ts';
import type { Rest } from './rest.ts';

export interface Live {
  /** Holds the stream of the cart, again and again, until the signal aborts. */
  run(signal: AbortSignal): Promise<void>;
  /** Takes a snapshot now, or as soon as nothing is pending. */
  take(cart: Cart, by: ClientId | null): Promise<void>;
}

const MOVED = { type: 'urn:throughline:problem:cart-moved', title: 'The cart moved', status: 410 };

export const createLive = (platform: Platform, ledger: Ledger, http: Http, rest: Rest): Live => {
  let waiting: { cart: Cart; by: ClientId | null } | null = null;
  let retry = 0;

  const release = async (): Promise<void> => {
    const { held } = ledger.known;
    // While something is pending the snapshot may hold it already and the shopper would see it twice.
    if (!waiting || held?.pending.length || ledger.drafts.length) return;
    const { cart, by } = waiting;
    waiting = null;
    if (held?.cart.id !== cart.id) return;
    await ledger.change((known) => {
      // Another tab's action came in between: wait for its answer.
      if (known.held?.pending.length) waiting = { cart, by };
      return takeSnapshot(known, cart, by);
    });
  };

  const take: Live['take'] = async (cart, by) => {
    if (!waiting || newest(waiting.cart, cart) === cart) waiting = { cart, by };
    await release();
  };

  ledger.subscribe(() => void release().catch(() => {}));

  const receive = async ({ event, data }: ServerEvent, cart: HeldCart): Promise<void> => {
    if (event === 'moved') return ledger.forget({ cart, problem: MOVED });
    const told: unknown = JSON.parse(data);
    if (event === 'claimed' && isClaimed(told)) ledger.tellClaimed(told.handoff);
    if (event === 'reset' && isReset(told)) await take(told.cart, null);
    else if (event === 'change' && isChange(told)) await take(told.cart, told.by);
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    let attempt = 0;
    while (!signal.aborted) {
      const { held, snapshot } = ledger.known;
      if (!held?.cart.made) {
        await ledger.next(signal);
        continue;
      }
      const stream = AbortSignal.any([signal, ledger.cartLife]);
      let fault: unknown;
      try {
        const headers = snapshot ? { 'Last-Event-ID': `${snapshot.version}` } : {};
        const call = { cart: held.cart, path: '/events', headers, signal: stream };
        await listen(
          platform,
          http,
          call,
          (event) => receive(event, held.cart),
          (ms) => (retry = ms),
          () => (attempt = 0),
        );
      } catch (error) {
        await forgetLost(ledger, held.cart, error).catch(() => {});
        fault = error;
      }
      if (stream.aborted) continue;
      await rest.after(fault, ++attempt, signal, retry);
      retry = 0;
    }
  };

  return { run, take };
};
