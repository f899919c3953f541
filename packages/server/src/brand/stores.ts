import type { StoreId } from '@throughline/contract';
import { checkHours } from '../domain/check-hours.ts';
import type { StoreDocument } from '../domain/store.ts';
import { canonicalZone } from '../domain/time-zone.ts';
import { sha256 } from '../hash.ts';
import type { Database, Storage } from '../storage/storage.ts';
import { putStock } from '../storage/stock-rows.ts';
import { putStores as putRows, readStoreDocuments } from '../storage/store-rows.ts';

/** A store before it has an id; its reference names it within the brand. */
export type StorePublication = Omit<StoreDocument, 'id'>;

/** Units of an article, and when they were counted (epoch milliseconds). */
export interface StockCount {
  readonly sku: string;
  readonly quantity: number;
  readonly updatedAt: number;
}

/** A store keeps its id for good: it follows from brand and reference. */
export const storeIdOf = (brandId: string, ref: string): StoreId => `st_${sha256(JSON.stringify([brandId, 'store', ref])).slice(0, 22)}`;

const check = ({ ref, position, timeZone, hours, pickup, delivery }: StorePublication): void => {
  const { latitude, longitude } = position;
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    throw new RangeError(`store ${ref}: expected a latitude from -90 to 90 and a longitude from -180 to 180`);
  if (canonicalZone(timeZone) === undefined)
    throw new RangeError(`store ${ref}: "${timeZone}" is no time zone; expected one such as "Europe/Paris"`);
  const fault = hours && checkHours(hours);
  if (fault) throw new RangeError(`store ${ref}: ${fault}`);
  const minutes = [pickup?.leadMinutes, pickup?.cutoff, delivery?.cutoff, delivery?.by].filter(
    (each) => each !== null && each !== undefined,
  );
  if (!minutes.every((each) => Number.isInteger(each) && each >= 0 && each <= 1440))
    throw new RangeError(`store ${ref}: lead and cut-off are minutes from 0 to 1440`);
};

/** Stores written at a time. */
const BATCH = 100;

/** Within a transaction; ids of the stores that are new or changed. Throws a `RangeError` that says what is wrong with which. */
export const putStores = async (
  tx: Database,
  brandId: string,
  stores: readonly StorePublication[],
  progress?: (done: number, all: number) => void,
): Promise<StoreId[]> => {
  const there = await readStoreDocuments(tx, brandId);
  const changed = new Map<StoreId, StoreDocument>();
  for (const store of stores) {
    check(store);
    const id = storeIdOf(brandId, store.ref);
    const document: StoreDocument = { id, ...store };
    if (there.get(id) !== JSON.stringify(document)) changed.set(id, document);
  }
  const documents = [...changed.values()];
  for (let start = 0; start < documents.length; start += BATCH) {
    await putRows(tx, brandId, documents.slice(start, start + BATCH));
    progress?.(Math.min(start + BATCH, documents.length), documents.length);
  }
  return [...changed.keys()];
};

/** Makes stores of a brand or puts these in their place, all or none; how many changed. Throws a `RangeError` that says what is wrong. */
export const publishStores = (storage: Storage, brandId: string, stores: readonly StorePublication[]): Promise<number> =>
  storage.write(async (tx) => (await putStores(tx, brandId, stores)).length);

/** What a store has of these articles, in the place of what it had of them. */
export const publishStock = (storage: Storage, brandId: string, ref: string, counts: readonly StockCount[]): Promise<void> =>
  storage.write(async (tx) => {
    for (const { sku, quantity } of counts)
      if (!Number.isSafeInteger(quantity) || quantity < 0) throw new RangeError(`${sku}: stock is a whole number from 0`);
    await putStock(tx, storeIdOf(brandId, ref), counts);
  });
