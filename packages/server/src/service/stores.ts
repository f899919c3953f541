import { type Around, type Availability, openState, type Position, type Store, type StoreId, type StorePage } from '@throughline/contract';
import { chordBetween, metresOf, pointOf } from '../domain/place.ts';
import { promisesOf } from '../domain/promise.ts';
import { hoursIn, type StoreDocument } from '../domain/store.ts';
import { wrongCursor } from '../http/page.ts';
import { ProblemError } from '../problem-error.ts';
import type { Database } from '../storage/storage.ts';
import { readAvailable, readStockIn } from '../storage/stock-rows.ts';
import { findStores, type Listed, listStores, listStoresNear } from '../storage/store-rows.ts';
import { arrivalOf, presentPromise, presentStock, presentStore, type StoreView } from '../wire/present-store.ts';
import { aroundPostal, aroundTown, looksPostal } from './around.ts';

type Key = readonly (string | number)[];

/** Stores that one request looks at for a filter the database knows nothing of. */
const MOST_LOOKED_AT = 300;
/** Of them at a time. */
const BATCH = 100;

export interface StoreSearch {
  readonly near?: Position | undefined;
  readonly radius?: number | undefined;
  readonly q?: string | undefined;
  /** A town or postal code; words to look for where no store is in one of that name. */
  readonly place?: string | undefined;
  readonly services?: readonly string[] | undefined;
  /** Epoch milliseconds, or when the shopper would be there. */
  readonly openAt?: number | 'arrival' | undefined;
  readonly sku?: string | undefined;
  readonly after?: Key | undefined;
  readonly limit: number;
}

/** Whether a store is open then; false where nobody knows. */
const isOpen = ({ hours, timeZone }: StoreDocument, locale: string, at: number | undefined): boolean =>
  hours !== null && at !== undefined && openState(hoursIn(hours, locale), timeZone, at).open;

type Found = Pick<Listed, 'store' | 'chord'>;

/** What each of them has of the article. */
const stockOf = (db: Database, brandId: string, sku: string, found: readonly Found[], now: number): ReturnType<typeof readStockIn> => {
  const ids = found.map(({ store }) => store.id);
  return readStockIn(db, brandId, sku, ids, now);
};

/** Where words say to look; null where they don't name a place that the stores know. `towns`: a town's name will do, not a postal code alone. */
const aroundWords = async (db: Database, brandId: string, words: string, towns: boolean, locale: string): Promise<Around | null> =>
  (looksPostal(words) ? await aroundPostal(db, brandId, words, locale) : null) ??
  (towns ? await aroundTown(db, brandId, words, locale) : null);

/** One page of a search, and the key to go on after it; undefined on the last. */
export const searchStores = async (
  db: Database,
  brandId: string,
  search: StoreSearch,
  view: StoreView,
): Promise<Omit<StorePage, 'next'> & { readonly next: Key | undefined }> => {
  const { near, radius, place, services, openAt, sku, limit } = search;
  const words = search.q ?? place;
  const named = near === undefined && words !== undefined ? await aroundWords(db, brandId, words, place !== undefined, view.locale) : null;
  const around: Around | null = near === undefined ? named : { by: 'near', position: near, label: null };
  // A cursor of another question would begin anywhere.
  if (search.after !== undefined && (typeof search.after[0] === 'number') !== (around !== null)) throw wrongCursor();
  // A place that was found says where to look and not what for.
  const query = { brandId, q: named === null ? words : undefined, services, sku, now: view.now };
  const list = (after: Key | undefined, count: number): Promise<Listed[]> =>
    around === null ? listStores(db, query, after, count) : listStoresNear(db, { ...query, place: around.position, radius }, after, count);
  const wanted = ({ store, chord }: Listed): boolean =>
    openAt === undefined ||
    isOpen(store, view.locale, openAt === 'arrival' ? (chord === null ? undefined : arrivalOf(view, metresOf(chord))) : openAt);

  const batch = openAt === undefined ? limit : Math.max(limit, BATCH);
  const found: Listed[] = [];
  let next = search.after;
  for (let looked = 0; ;) {
    // One more than is looked at tells whether the list goes on.
    const some = await list(next, batch + 1);
    const page = some.slice(0, batch);
    const room = limit - found.length;
    const good = page.filter(wanted).slice(0, room);
    found.push(...good);
    looked += page.length;
    const full = found.length === limit;
    const last = full ? good.at(-1) : page.at(-1);
    const more = some.length > batch || (full && last !== page.at(-1));
    next = more ? last?.key : undefined;
    if (full || next === undefined || looked >= MOST_LOOKED_AT) break;
  }
  const stock = sku === undefined ? undefined : await stockOf(db, brandId, sku, found, view.now);
  const items = found.map(({ store, chord }) => presentStore(store, view, chord, stock && presentStock(stock.get(store.id))));
  return { items, around, next };
};

const chordTo = (store: StoreDocument, near: Position | undefined): number | null =>
  near === undefined ? null : chordBetween(pointOf(store.position), pointOf(near));

/** Throws `not-found`. */
export const readStore = async (
  db: Database,
  brandId: string,
  id: StoreId,
  near: Position | undefined,
  view: StoreView,
): Promise<Store> => {
  const store = (await findStores(db, brandId, [id])).get(id);
  if (store === undefined) throw new ProblemError('not-found', { detail: 'There is no store with this id.' });
  return presentStore(store, view, chordTo(store, near));
};

/** Where an article can be had: online, and in one store or in those near a place. Throws `unknown-sku`, `not-found`. */
export const readAvailability = async (
  db: Database,
  brandId: string,
  asked: { sku: string; near?: Position | undefined; radius?: number | undefined; store?: StoreId | undefined; limit: number },
  view: StoreView,
): Promise<Availability> => {
  const { sku, near, radius, store: id, limit } = asked;
  const { now, locale } = view;
  const online = (await readAvailable(db, { brandId, storeId: null }, [sku], now)).get(sku);
  if (online === undefined) throw new ProblemError('unknown-sku');
  let found: readonly Found[] = [];
  if (id !== undefined) {
    const store = (await findStores(db, brandId, [id])).get(id);
    if (store === undefined) throw new ProblemError('not-found', { detail: 'There is no store with this id.' });
    found = [{ store, chord: chordTo(store, near) }];
  } else if (near !== undefined) {
    found = await listStoresNear(db, { brandId, now, place: near, radius }, undefined, limit);
  }
  const stock = await stockOf(db, brandId, sku, found, now);
  return {
    sku,
    online: presentStock({ quantity: online, updatedAt: now }),
    stores: found.map(({ store, chord }) => {
      const count = stock.get(store.id);
      const metres = chord === null ? undefined : metresOf(chord);
      const promises =
        count !== undefined && count.quantity > 0 ? promisesOf(store, store.hours && hoursIn(store.hours, locale), now, metres) : [];
      return {
        store: presentStore(store, view, chord),
        stock: presentStock(count),
        promises: promises.map((promise) => presentPromise(promise, now)),
      };
    }),
    checkedAt: new Date(now).toISOString(),
  };
};
