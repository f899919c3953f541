import type { Context } from '../context.ts';
import { waitAfter } from '../domain/retry.ts';
import { claimDeliveries, type Delivery, nextDelivery, settleDelivery } from '../storage/webhook-rows.ts';
import { Rounds } from './rounds.ts';
import { sign } from './webhooks.ts';

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

/** Delivers what services told of; wake it after the commit. */
export class Courier {
  readonly #needs: Needs;
  readonly #rounds: Rounds;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#rounds = new Rounds(needs, {
      what: 'webhooks',
      tryDue: async () => (await this.deliverDue()) === AT_ONCE,
      nextAt: () => nextDelivery(needs.storage.db),
    });
  }

  /** There may be something to deliver. */
  wake(): void {
    this.#rounds.wake();
  }

  stop(): void {
    this.#rounds.stop();
  }

  /** Tries what is due, once; how many that were. */
  async deliverDue(): Promise<number> {
    const { storage, clock } = this.#needs;
    const due = await storage.write((tx) => claimDeliveries(tx, clock.now(), clock.now() + CLAIM_MS, AT_ONCE));
    await Promise.all(due.map((delivery) => this.#deliver(delivery)));
    return due.length;
  }

  async #deliver(delivery: Delivery): Promise<void> {
    const { storage, clock, random, log } = this.#needs;
    const done = await send(this.#needs, delivery);
    const attempt = delivery.attempt + 1;
    const [byte = 0] = random(1);
    const wait = waitAfter(attempt, byte / 255);
    const state = done ? 'done' : wait === undefined ? 'given-up' : 'waiting';
    if (!done) log.warn({ webhook: delivery.webhook, event: delivery.event, attempt, state }, 'webhook not delivered');
    await storage.write((tx) => settleDelivery(tx, delivery.id, state, attempt, clock.now() + (wait ?? 0)));
  }
}
