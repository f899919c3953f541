import type { StoreShelf } from '../domain/delivery.ts';
import type { Database } from '../storage/storage.ts';
import { findStores } from '../storage/store-rows.ts';
import { availableOf } from './stock.ts';

/** The stores with these ids, and what they have of these articles. Most carts ask about none. */
export const readStoreShelves = async (
  db: Database,
  brandId: string,
  ids: readonly string[],
  skus: readonly string[],
  now: number,
): Promise<Map<string, StoreShelf>> => {
  const shelves = new Map<string, StoreShelf>();
  if (ids.length === 0) return shelves;
  for (const [id, store] of await findStores(db, brandId, ids))
    shelves.set(id, { store, units: await availableOf(db, { brandId, storeId: store.id }, skus, now) });
  return shelves;
};
