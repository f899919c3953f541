import type { Context } from '../context.ts';
import { waitAfter } from '../domain/retry.ts';
import { claimDeliveries, type Delivery, settleDelivery } from '../storage/webhook-rows.ts';
import { sign } from './webhooks.ts';

/** Milliseconds between looks for what is due. */
const LOOK_MS = 2000;
/** Deliveries a node makes at once. */
const AT_ONCE = 16;
/** Milliseconds an endpoint may take. */
const PATIENCE_MS = 10_000;
/** Milliseconds after which a node that took a delivery and never settled it is thought dead. */
const CLAIM_MS = 60_000;

type Needs = Pick<Context, 'storage' | 'clock' | 'random' | 'log'>;

/** Whether the endpoint took it. A redirect is no answer: it would carry the message to who was not chosen. */
const send = async ({ clock }: Needs, { id, url, secret, body }: Delivery): Promise<boolean> => {
  const timestamp = Math.floor(clock.now() / 1000);
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Throughline',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': sign(secret, id, timestamp, body),
      },
      body,
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

const deliver = async (context: Needs, delivery: Delivery): Promise<void> => {
  const { storage, clock, random, log } = context;
  const done = await send(context, delivery);
  const attempt = delivery.attempt + 1;
  const [byte = 0] = random(1);
  const wait = waitAfter(attempt, byte / 255);
  const state = done ? 'done' : wait === undefined ? 'given-up' : 'waiting';
  if (!done) log.warn({ webhook: delivery.webhook, event: delivery.event, attempt, state }, 'webhook not delivered');
  await storage.write((tx) => settleDelivery(tx, delivery.id, state, attempt, clock.now() + (wait ?? 0)));
};

/** Makes what is due, once. How many deliveries were tried. */
export const deliverDue = async (context: Needs): Promise<number> => {
  const { storage, clock } = context;
  const due = await storage.write((tx) => claimDeliveries(tx, clock.now(), clock.now() + CLAIM_MS, AT_ONCE));
  await Promise.all(due.map((delivery) => deliver(context, delivery)));
  return due.length;
};

/** Looks for what is due every other second until the answer is called. */
export const keepDelivering = (context: Needs): (() => void) => {
  let ended = false;
  let stop: () => void = () => undefined;
  const look = async (): Promise<void> => {
    try {
      // More than fits at once is made without waiting.
      while (!ended && (await deliverDue(context)) === AT_ONCE);
    } catch {
      context.log.warn({}, 'could not look for webhooks to deliver; trying again');
    }
    rest();
  };
  const rest = (): void => {
    if (!ended) stop = context.clock.after(LOOK_MS, () => void look());
  };
  rest();
  return () => {
    ended = true;
    stop();
  };
};
