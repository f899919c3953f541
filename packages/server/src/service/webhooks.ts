import { createHmac } from 'node:crypto';
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

/**
 * Signature of a delivery after the Standard Webhooks specification: HMAC-SHA256 over `id.timestamp.body`, the timestamp in whole seconds,
 * under the key that stands in base64 after `whsec_`.
 */
export const sign = (secret: string, id: string, timestamp: number, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')}`;
