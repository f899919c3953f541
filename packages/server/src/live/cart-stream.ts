import type { LiveEvent } from '@throughline/contract';
import type { Context } from '../context.ts';
import { type Audience, presentCart } from '../wire/present.ts';
import { ProblemError } from '../problem-error.ts';
import type { CartAddress } from '../service/carts.ts';
import { readFresh } from '../service/fresh-cart.ts';
import { type CartRow, changedBy } from '../storage/cart-rows.ts';
import { retryLater, ServerSent } from './server-sent.ts';
import type { CartChange } from './streams.ts';

/** `lastEventId`: the version the listener has, as it says. */
export interface CartStreamRequest {
  readonly address: CartAddress;
  readonly audience: Audience;
  readonly lastEventId: string | undefined;
  /** Aborted when the listener has gone. */
  readonly signal: AbortSignal;
}

/**
 * The cart as server-sent events: resumed or reset, then every change. A listener slower than the cart gets the newest
 * version, not a queue.
 */
export const cartStream = async (context: Context, { address, audience, lastEventId, signal }: CartStreamRequest): Promise<Response> => {
  const { storage, streams, clock } = context;
  if (context.draining) throw new ProblemError('unavailable', { detail: 'The server is about to end.', retryAfter: 1 });
  const stream = new ServerSent(clock, signal);
  /** The newest change there was no room for, or that came before the first event. */
  let waiting: CartChange | undefined;
  let sent = -1;

  const send = (event: LiveEvent, version: number): void => {
    const { type, ...data } = event;
    sent = Math.max(sent, version);
    stream.write(`id: ${version}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  let until: number | null = null;
  const cartOf = (row: CartRow) => {
    ({ until } = row.document);
    return presentCart(row.id, row.version, row.document, audience);
  };
  const flush = (): void => {
    if (waiting === undefined || !stream.hasRoom) return;
    const change = waiting;
    waiting = undefined;
    if (change.version > sent) send({ type: 'change', by: change.by, cart: cartOf(change) }, change.version);
  };

  // Listening starts before the snapshot is read: what is committed in between waits, nothing falls through.
  const unsubscribe = streams.subscribe(address.id, {
    tokenHash: address.tokenHash,
    changed: (change) => {
      if (change.version > (waiting?.version ?? sent)) waiting = change;
      flush();
    },
    claimed: (handoff) => {
      stream.write(`event: claimed\ndata: ${JSON.stringify({ handoff })}\n\n`);
    },
    moved: () => {
      stream.end('event: moved\ndata: {}\n\n');
    },
    closing: () => {
      stream.end(retryLater(context.random));
    },
  });
  if (unsubscribe === undefined)
    throw new ProblemError('rate-limited', { detail: 'The cart has as many open streams as it may.', retryAfter: 5 });

  let cart: CartRow;
  let by: CartChange['by'] | undefined;
  const known = lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : undefined;
  try {
    cart = await readFresh(context, address);
    ({ until } = cart.document);
    if (known !== undefined && known < cart.version) by = await changedBy(storage.db, address.id, known, cart.version);
  } catch (error) {
    unsubscribe();
    throw error;
  }

  return stream.open({
    begin: () => {
      if (known === cart.version) sent = known;
      else if (by !== undefined) send({ type: 'change', by, cart: cartOf(cart) }, cart.version);
      else send({ type: 'reset', cart: cartOf(cart) }, cart.version);
    },
    goOn: flush,
    beat: () => {
      // An offer has ended while nobody did anything: looking is enough, the change comes as any other.
      if (until !== null && clock.now() >= until) void readFresh(context, address).catch(() => undefined);
    },
    over: unsubscribe,
  });
};
