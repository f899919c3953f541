import type { Random } from '../domain/handoff.ts';
import type { Storage } from '../storage/storage.ts';
import { putWebhook, type WebhookRow } from '../storage/webhook-rows.ts';
import { WEBHOOK_EVENTS, type WebhookEvent } from './webhooks.ts';

/** A wrong setting. The message says what is right. */
export class WebhookError extends Error {
  override readonly name = 'WebhookError';
}

const MOST_LENGTH = 2000;

/** An https address, or one of this machine for trying out. */
const checkUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url === undefined || !(url.protocol === 'https:' || local) || text.length > MOST_LENGTH)
    throw new WebhookError(`A webhook's address begins with https:// (http:// only for this machine), not "${text.slice(0, 100)}".`);
  if (url.username !== '' || url.password !== '')
    throw new WebhookError('A webhook has no password in its address; deliveries are signed.');
  return url.href;
};

const checkEvents = (names: readonly string[]): WebhookEvent[] => {
  const unknown = names.find((name) => !(WEBHOOK_EVENTS as readonly string[]).includes(name));
  if (unknown !== undefined || names.length === 0)
    throw new WebhookError(
      `${unknown === undefined ? 'A webhook needs an event' : `There is no event "${unknown}"`}; there are ${WEBHOOK_EVENTS.join(', ')}.`,
    );
  return [...new Set(names)] as WebhookEvent[];
};

/** Has the brand told at `url` of these events from now on. The secret that signs deliveries is told once, here. Throws a `WebhookError`. */
export const addWebhook = async (
  storage: Storage,
  brandId: string,
  { url, events }: { readonly url: string; readonly events: readonly string[] },
  { random, now }: { readonly random: Random; readonly now: number },
): Promise<WebhookRow> => {
  const webhook: WebhookRow = {
    id: `wh_${Buffer.from(random(16)).toString('base64url')}`,
    url: checkUrl(url),
    secret: `whsec_${Buffer.from(random(32)).toString('base64')}`,
    events: checkEvents(events),
  };
  await storage.write((tx) => putWebhook(tx, brandId, webhook, now));
  return webhook;
};
