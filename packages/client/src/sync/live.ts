import type { Cart, ClientId } from '@throughline/contract';
import { NetworkError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import { change as isChange, claimed as isClaimed, reset as isReset } from '../transport/answer.ts';
import { eventReader, type ServerEvent } from '../transport/event-stream.ts';
import type { Http } from '../transport/http.ts';
import { type HeldCart, newest, takeSnapshot } from './held.ts';
import type { Ledger } from './ledger.ts';
import { forgetLost } from './lost.ts';
import type { Rest } from './rest.ts';

/** Milliseconds without a byte after which a stream is given up: the server sends something every 15 s. */
const SILENCE = 40_000;

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

  /** One stream, to its end. Rejects when it breaks. */
  const follow = async (cart: HeldCart, version: number | undefined, signal: AbortSignal, heard: () => void): Promise<void> => {
    const over = new AbortController();
    const hangUp = (): void => over.abort();
    const line = AbortSignal.any([signal, over.signal]);
    let silence = platform.timer(hangUp, SILENCE);
    try {
      const response = await http.open({
        cart,
        path: '/events',
        headers: { Accept: 'text/event-stream', ...(version !== undefined && { 'Last-Event-ID': `${version}` }) },
        cache: 'no-store',
        signal: line,
      });
      const reader = response.body?.getReader();
      if (!reader) throw new NetworkError('no usable answer');
      line.addEventListener('abort', () => void reader.cancel().catch(() => {}));
      const decoder = new TextDecoder();
      const read = eventReader(
        (event) => void receive(event, cart).catch(hangUp),
        (ms) => (retry = ms),
      );
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        heard();
        silence();
        silence = platform.timer(hangUp, SILENCE);
        read(decoder.decode(value, { stream: true }));
      }
    } finally {
      silence();
      hangUp();
    }
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
        await follow(held.cart, snapshot?.version, stream, () => (attempt = 0));
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
