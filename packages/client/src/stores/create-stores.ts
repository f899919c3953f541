import type { Availability, Position, Store, StorePoints } from '@throughline/contract';
import { createShelf, type Shelf } from '../sync/shelf.ts';
import type { Tools } from '../tools.ts';
import { availability, store, storePage, storePoints } from './answer.ts';
import { createHome } from './home.ts';
import type { StoreList, StoreQuery, StoresResource } from './stores.ts';

type Query = Readonly<Record<string, string | number | undefined>>;

/** Requests for one more page: where few stores pass a filter, pages come back empty. */
const MOST_EMPTY = 5;

/** A place to about a hundred metres: an address bar, a log or a cache on the way learns no more. */
const coarse = (near: Position | undefined): string | undefined => near && `${near.latitude.toFixed(3)},${near.longitude.toFixed(3)}`;

const joined = (services: readonly string[] | undefined): string | undefined => (services?.length ? services.join() : undefined);

const write = ({ near, services, q, place, ...rest }: StoreQuery): Query => ({
  ...rest,
  q: q?.trim() || undefined,
  place: place?.trim() || undefined,
  near: coarse(near),
  services: joined(services),
});

export const create = (tools: Tools): StoresResource => {
  /** What a list does not show of itself. */
  const beyond = new WeakMap<StoreList, { readonly pages: number; readonly cursor: string | undefined }>();
  const adding = new Map<string, Promise<void>>();

  const searches: Shelf<StoreList> = createShelf(tools, async (key, read) => {
    const before = searches.reading(key).value;
    const had = before && beyond.get(before);
    const goesOn = had && adding.has(key);
    let items: readonly Store[] = goesOn ? before.items : [];
    let around = goesOn ? before.around : null;
    let cursor = goesOn ? had.cursor : undefined;
    let pages = goesOn ? had.pages : 0;
    // One page more, or all of them from the first on: what was far is near when the shopper has moved.
    const wanted = goesOn ? pages + 1 : (had?.pages ?? 1);
    for (let empty = 0; pages < wanted && empty < MOST_EMPTY;) {
      const page = await read({ path: '/stores', query: { ...(JSON.parse(key) as Query), cursor } }, storePage);
      const known = new Set(items.map(({ id }) => id));
      items = [...items, ...page.items.filter(({ id }) => !known.has(id))];
      around = page.around;
      cursor = page.next ?? undefined;
      if (page.items.length) pages++;
      else empty++;
      if (!cursor) break;
    }
    const list = { items, around, complete: !cursor };
    beyond.set(list, { pages: Math.max(1, pages), cursor });
    return list;
  });
  const stores = createShelf<Store>(tools, (key, read) => {
    const [id, query] = JSON.parse(key) as [string, Query];
    return read({ path: `/stores/${encodeURIComponent(id)}`, query }, store);
  });
  const availabilities = createShelf<Availability>(tools, (key, read) =>
    read({ path: '/availability', query: JSON.parse(key) as Query }, availability),
  );

  const points = createShelf<StorePoints>(tools, (key, read) =>
    read({ path: '/stores/points', query: JSON.parse(key) as Query }, storePoints),
  );

  return {
    ...createHome(tools),
    search: (query = {}) => searches.state(JSON.stringify(write(query))),
    more: (query = {}) => {
      const key = JSON.stringify(write(query));
      const reading = searches.reading(key);
      let more = adding.get(key);
      if (!more) {
        more = Promise.resolve()
          .then(async () => {
            if (reading.value && !reading.value.complete) await reading.load(tools.life);
          })
          .finally(() => adding.delete(key));
        adding.set(key, more);
      }
      return more;
    },
    store: (id, { near, speed } = {}) => stores.state(JSON.stringify([id, { near: coarse(near), speed }])),
    availability: ({ near, ...rest }) => availabilities.state(JSON.stringify({ ...rest, near: coarse(near) })),
    points: ({ bounds: { west, south, east, north }, zoom, services }) =>
      points.state(JSON.stringify({ bbox: [west, south, east, north].join(), zoom, services: joined(services) })),
    refresh: async () => {
      for (const shelf of [searches, stores, availabilities, points]) shelf.refresh();
    },
  };
};
