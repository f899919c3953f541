import type { StorePoints } from '@throughline/contract';
import { type Bounds, clustersOf, zoomFor } from '../domain/cluster.ts';
import { inLocale } from '../domain/words.ts';
import type { Database } from '../storage/storage.ts';
import { findPoints } from '../storage/store-points.ts';
import { findStores } from '../storage/store-rows.ts';

/** What a part of a map shows. */
export const readPoints = async (
  db: Database,
  brandId: string,
  asked: { readonly bounds: Bounds; readonly zoom: number; readonly services: readonly string[] },
  locale: string,
): Promise<StorePoints> => {
  const zoom = zoomFor(asked.bounds, asked.zoom);
  const clusters = clustersOf(await findPoints(db, brandId, { ...asked, zoom }), zoom);
  const alone = await findStores(
    db,
    brandId,
    clusters.flatMap(({ id }) => id ?? []),
  );
  return {
    items: clusters.map(({ position, count, id }) => {
      const store = id === null ? undefined : alone.get(id);
      return { position: store?.position ?? position, count, store: store ? { id: store.id, name: inLocale(store.name, locale) } : null };
    }),
    total: clusters.reduce((sum, { count }) => sum + count, 0),
  };
};
