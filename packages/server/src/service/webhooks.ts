import { createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import type { Random } from '../domain/handoff.ts';
import type { Database } from '../storage/storage.ts';
import { insertDelivery, webhooksFor } from '../storage/webhook-rows.ts';

/** What a brand can be told. */
export const WEBHOOK_EVENTS = ['cart.abandoned', 'journey.event', 'order.placed', 'order.changed', 'return.changed'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** The transaction in which it happened, and what it needs besides. */
export interface Happening {
  readonly tx: Database;
  readonly random: Random;
  readonly now: number;
}

/**
 * Tells every webhook of the brand that asked for it, in the transaction of what happened: told if and only if it happened. `data` must hold
 * nothing that its reader may not know.
 */
export const tell = async ({ tx, random, now }: Happening, brandId: string, event: WebhookEvent, data: object): Promise<void> => {
  for (const webhook of await webhooksFor(tx, brandId, event)) {
    const id = `msg_${Buffer.from(random(16)).toString('base64url')}`;
    const body = JSON.stringify({ type: event, timestamp: new Date(now).toISOString(), data });
    await insertDelivery(tx, brandId, { id, webhook, event, body }, now);
  }
};

/** What it takes of the server to change something and tell of it. */
export type TellingNeeds = Pick<Context, 'storage' | 'clock' | 'random'> & { readonly courier: Pick<Context['courier'], 'wake'> };

/** Writes what `work` does, all or nothing, and after that has what it told of delivered. */
export const writeAndTell = async <T>(
  { storage, clock, random, courier }: TellingNeeds,
  work: (happening: Happening) => Promise<T>,
): Promise<T> => {
  const result = await storage.write((tx) => work({ tx, random, now: clock.now() }));
  courier.wake();
  return result;
};

/**
 * Signature of a delivery after the Standard Webhooks specification: HMAC-SHA256 over `id.timestamp.body`, the timestamp in whole seconds,
 * under the key that stands in base64 after `whsec_`.
 */
export const sign = (secret: string, id: string, timestamp: number, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')}`;
