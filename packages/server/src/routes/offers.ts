import { HEADERS, listOffers as route, type OfferList } from '@throughline/contract';
import type { Hono } from 'hono';
import { sha256 } from '../hash.ts';
import type { Environment } from '../http/environment.ts';
import { cachedJson } from '../http/etag.ts';
import { jsonResponse, serve } from '../http/operation.ts';
import { listOffers } from '../service/offers.ts';

const DAY_MS = 86_400_000;

/** Countdowns run in the last day, by the `now` of the answer: it must be a fresh one then. */
const isCounting = ({ now, offers }: OfferList): boolean =>
  offers.some(({ endsAt }) => endsAt !== null && Date.parse(endsAt) - Date.parse(now) <= DAY_MS);

export const mountOffers = (app: Hono<Environment>): void => {
  serve(app, route, async ({ query, credentials }, c) => {
    const { tokenHash, customer } = credentials;
    const [channel, locale] = [c.get('channel'), c.get('locale')];
    const list = await listOffers(c.get('context'), { brand: c.get('brand'), channel, locale, ...query, tokenHash, customer });
    const vary = { vary: `Accept-Language, ${HEADERS.channel}`, 'content-language': locale };
    // What one shopper is offered is nobody else's to find in a browser's cache.
    if (query.cart !== undefined || customer !== undefined || isCounting(list)) return jsonResponse(JSON.stringify(list), 200, vary);
    return cachedJson(c, `"${sha256(JSON.stringify(list.offers)).slice(0, 22)}"`, vary, () => JSON.stringify(list));
  });
};
