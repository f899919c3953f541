import { getAvailability, getStore, listStorePoints, listStores, type Position } from '@throughline/contract';
import type { Hono } from 'hono';
import { sha256 } from '../hash.ts';
import type { Environment, Exchange } from '../http/environment.ts';
import { cachedJson } from '../http/etag.ts';
import { serve } from '../http/operation.ts';
import { readKey, readLimit, writeKey } from '../http/page.ts';
import { wrongInput } from '../problem-error.ts';
import { readPoints } from '../service/store-points.ts';
import { readAvailability, readStore, searchStores } from '../service/stores.ts';
import type { StoreView } from '../wire/present-store.ts';

const MINUTE = 60_000;
/** Stores told of when nobody says how many: as many as are looked at. Each brings its hours along, and a phone pays for them. */
const STORES_BY_DEFAULT = 10;

const positionOf = (near: string | undefined): Position | undefined => {
  if (near === undefined) return undefined;
  const [latitude = 0, longitude = 0] = near.split(',').map(Number);
  return { latitude, longitude };
};

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** Looked at once a minute: within it, whoever has the answer has it still. */
const viewOf = (c: Exchange, speed?: string): StoreView => ({
  locale: c.get('locale'),
  now: Math.floor(c.get('context').clock.now() / MINUTE) * MINUTE,
  speed: numberOf(speed),
});

const answer = (c: Exchange, content: unknown): Response => {
  const text = JSON.stringify(content);
  return cachedJson(c, `"${sha256(text).slice(0, 22)}"`, { vary: 'Accept-Language', 'content-language': c.get('locale') }, () => text);
};

const momentOf = (
  { openAt, near, speed }: { openAt?: string | undefined; near?: string | undefined; speed?: string | undefined },
  now: number,
): number | 'arrival' | undefined => {
  if (openAt === undefined || openAt === 'now') return openAt && now;
  if (openAt !== 'arrival') return Date.parse(openAt);
  if (near === undefined || speed === undefined)
    throw wrongInput('query/openAt', '"arrival" needs "near" and "speed": from where and how fast the shopper comes');
  return openAt;
};

export const mountStores = (app: Hono<Environment>): void => {
  serve(app, listStores, async ({ query }, c) => {
    const { near, radius, q, place, services, speed, sku, cursor, limit } = query;
    const view = viewOf(c, speed);
    const page = await searchStores(
      c.get('context').storage.db,
      c.get('brand').document.id,
      {
        near: positionOf(near),
        radius: numberOf(radius),
        q: q === undefined || q.trim() === '' ? undefined : q,
        place: place === undefined || place.trim() === '' ? undefined : place,
        services: services?.split(','),
        openAt: momentOf(query, view.now),
        sku,
        after: readKey(cursor, ['number', 'number', 'string'], ['string', 'string']),
        limit: readLimit(limit, STORES_BY_DEFAULT),
      },
      view,
    );
    return answer(c, { ...page, next: page.next === undefined ? null : writeKey(page.next) });
  });

  // Before `/stores/{id}`, which would take the word for an id.
  serve(app, listStorePoints, async ({ query }, c) => {
    const [west = 0, south = 0, east = 0, north = 0] = query.bbox.split(',').map(Number);
    const bounds = { west, south, east, north };
    const asked = { bounds, zoom: Number(query.zoom), services: query.services?.split(',') ?? [] };
    return answer(c, await readPoints(c.get('context').storage.db, c.get('brand').document.id, asked, c.get('locale')));
  });

  serve(app, getStore, async ({ params, query }, c) =>
    answer(
      c,
      await readStore(c.get('context').storage.db, c.get('brand').document.id, params.id, positionOf(query.near), viewOf(c, query.speed)),
    ),
  );

  serve(app, getAvailability, async ({ query }, c) => {
    const { sku, near, radius, store, limit } = query;
    return answer(
      c,
      await readAvailability(
        c.get('context').storage.db,
        c.get('brand').document.id,
        { sku, near: positionOf(near), radius: numberOf(radius), store, limit: readLimit(limit, STORES_BY_DEFAULT) },
        viewOf(c),
      ),
    );
  });
};
