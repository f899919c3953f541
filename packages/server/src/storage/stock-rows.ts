import type { StoreId } from '@throughline/contract';
import type { Article } from '../domain/article.ts';
import type { ProductDocument } from '../domain/product.ts';
import type { Database } from './storage.ts';

interface Shelf {
  readonly brandId: string;
  readonly storeId: StoreId | null;
}

/** Rows per statement: databases bound the number of parameters. */
const CHUNK = 500;

/** Counted units, by SKU. */
const readCounted = async (db: Database, { brandId, storeId }: Shelf, skus: readonly string[]): Promise<[string, number][]> => {
  if (storeId === null) {
    const rows = await db
      .selectFrom('variants')
      .select(['sku', 'article'])
      .where('brand_id', '=', brandId)
      .where('sku', 'in', skus)
      .execute();
    return rows.map(({ sku, article }) => [sku, (JSON.parse(article) as Article).stock]);
  }
  const rows = await db.selectFrom('stock').select(['sku', 'quantity']).where('store_id', '=', storeId).where('sku', 'in', skus).execute();
  return rows.map(({ sku, quantity }) => [sku, quantity]);
};

/** Counted units less those that live reservations hold, `but` for one order's own. */
export const readAvailable = async (
  db: Database,
  shelf: Shelf,
  skus: readonly string[],
  now: number,
  but = '',
): Promise<Map<string, number>> => {
  const available = new Map<string, number>();
  for (let start = 0; start < skus.length; start += CHUNK) {
    const some = skus.slice(start, start + CHUNK);
    for (const [sku, quantity] of await readCounted(db, shelf, some)) available.set(sku, quantity);
    const held = await db
      .selectFrom('reservations')
      .select(['sku', 'quantity'])
      .where('brand_id', '=', shelf.brandId)
      .where('store_id', '=', shelf.storeId ?? '')
      .where('sku', 'in', some)
      .where('expires_at', '>', now)
      .where('order_id', '!=', but)
      .execute();
    for (const { sku, quantity } of held) {
      const left = available.get(sku);
      if (left !== undefined) available.set(sku, Math.max(0, left - quantity));
    }
  }
  return available;
};

/** Until the end of the transaction nobody else reserves or takes this article here: a row that is written to is locked. False: no such article. */
export const holdShelf = async (tx: Database, { brandId, storeId }: Shelf, sku: string): Promise<boolean> => {
  const held =
    storeId === null
      ? await tx.updateTable('variants').set({ sku }).where('brand_id', '=', brandId).where('sku', '=', sku).executeTakeFirst()
      : await tx.updateTable('stock').set({ sku }).where('store_id', '=', storeId).where('sku', '=', sku).executeTakeFirst();
  return held.numUpdatedRows > 0n;
};

export const putReservation = async (
  tx: Database,
  { brandId, order, sku, storeId, quantity, until }: Shelf & { order: string; sku: string; quantity: number; until: number },
): Promise<void> => {
  const values = { store_id: storeId ?? '', quantity, expires_at: until };
  await tx
    .insertInto('reservations')
    .values({ brand_id: brandId, order_id: order, sku, ...values })
    .onConflict((conflict) => conflict.columns(['order_id', 'sku']).doUpdateSet(values))
    .execute();
};

/** Removes and answers what an order had set aside, expired or not. Sorted, so that two orders don't wait for each other. */
export const takeReservations = async (
  tx: Database,
  order: string,
): Promise<(Shelf & { readonly sku: string; readonly quantity: number })[]> => {
  const rows = await tx.deleteFrom('reservations').where('order_id', '=', order).returningAll().execute();
  return rows
    .map(({ brand_id, store_id, sku, quantity }) => ({
      brandId: brand_id,
      storeId: store_id === '' ? null : (store_id as StoreId),
      sku,
      quantity,
    }))
    .toSorted((a, b) => (a.sku < b.sku ? -1 : 1));
};

/** Adds to what is counted, never below 0: false when that would have been. The shelf is held. */
export const changeStock = async (tx: Database, { brandId, storeId }: Shelf, sku: string, by: number, now: number): Promise<boolean> => {
  const [counted] = await readCounted(tx, { brandId, storeId }, [sku]);
  if (counted === undefined) return false;
  const wanted = counted[1] + by;
  const quantity = Math.max(0, wanted);
  if (storeId === null) await putWarehouseStock(tx, brandId, sku, quantity);
  else await tx.updateTable('stock').set({ quantity, updated_at: now }).where('store_id', '=', storeId).where('sku', '=', sku).execute();
  return wanted >= 0;
};

/** The warehouse's stock stands in the article, for carts, and in the product, for everybody else. */
const putWarehouseStock = async (tx: Database, brandId: string, sku: string, stock: number): Promise<void> => {
  const variant = tx.selectFrom('variants').where('brand_id', '=', brandId).where('sku', '=', sku);
  const { article, product_id } = await variant.select(['article', 'product_id']).executeTakeFirstOrThrow();
  await tx
    .updateTable('variants')
    .set({ article: JSON.stringify({ ...(JSON.parse(article) as Article), stock }) })
    .where('brand_id', '=', brandId)
    .where('sku', '=', sku)
    .execute();
  // Other variants of the product may be sold at this moment: its row is held before it is read.
  await tx.updateTable('products').set({ id: product_id }).where('id', '=', product_id).execute();
  const { document } = await tx.selectFrom('products').select('document').where('id', '=', product_id).executeTakeFirstOrThrow();
  const product = JSON.parse(document) as ProductDocument;
  const variants = product.variants.map((each) => (each.sku === sku ? { ...each, stock } : each));
  await tx
    .updateTable('products')
    .set({ document: JSON.stringify({ ...product, variants }) })
    .where('id', '=', product_id)
    .execute();
};

/** Counts of one store, in the place of those of the same SKUs; with `keep`, only where there are none. */
export const putStock = async (
  tx: Database,
  storeId: StoreId,
  counts: readonly { readonly sku: string; readonly quantity: number; readonly updatedAt: number }[],
  { keep = false } = {},
): Promise<void> => {
  for (let start = 0; start < counts.length; start += CHUNK) {
    const rows = counts
      .slice(start, start + CHUNK)
      .map(({ sku, quantity, updatedAt }) => ({ store_id: storeId, sku, quantity, updated_at: updatedAt }));
    await tx
      .insertInto('stock')
      .values(rows)
      .onConflict((conflict) => {
        const same = conflict.columns(['store_id', 'sku']);
        return keep
          ? same.doNothing()
          : same.doUpdateSet((excluded) => ({
              quantity: excluded.ref('excluded.quantity'),
              updated_at: excluded.ref('excluded.updated_at'),
            }));
      })
      .execute();
  }
};

/** How many articles are counted at each of the brand's stores. */
export const countStock = async (db: Database, brandId: string): Promise<Map<string, number>> => {
  const rows = await db
    .selectFrom('stock')
    .innerJoin('stores', 'stores.id', 'stock.store_id')
    .select((select) => ['stock.store_id', select.fn.countAll<number>().as('articles')])
    .where('stores.brand_id', '=', brandId)
    .groupBy('stock.store_id')
    .execute();
  return new Map(rows.map(({ store_id, articles }) => [store_id, articles]));
};

/** Reservations that ended before this moment; how they went was told by the order. */
export const forgetReservations = async (tx: Database, before: number): Promise<void> => {
  await tx.deleteFrom('reservations').where('expires_at', '<', before).execute();
};

/** Units of one article that nobody has reserved, by store, with the time they were counted. */
export const readStockIn = async (
  db: Database,
  brandId: string,
  sku: string,
  storeIds: readonly string[],
  now: number,
): Promise<Map<string, { readonly quantity: number; readonly updatedAt: number }>> => {
  if (storeIds.length === 0) return new Map();
  const counted = await db.selectFrom('stock').selectAll().where('store_id', 'in', storeIds).where('sku', '=', sku).execute();
  const held = await db
    .selectFrom('reservations')
    .select(['store_id', 'quantity'])
    .where('brand_id', '=', brandId)
    .where('store_id', 'in', storeIds)
    .where('sku', '=', sku)
    .where('expires_at', '>', now)
    .execute();
  const heldIn = (id: string): number => held.reduce((sum, each) => sum + (each.store_id === id ? each.quantity : 0), 0);
  return new Map(
    counted.map(({ store_id, quantity, updated_at }) => [
      store_id,
      { quantity: Math.max(0, quantity - heldIn(store_id)), updatedAt: updated_at },
    ]),
  );
};
