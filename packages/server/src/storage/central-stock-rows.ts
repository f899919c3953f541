import type { Database } from './storage.ts';

/** SKUs per statement: databases bound the number of parameters. */
const CHUNK = 500;

/** Units left to sell, by SKU. */
export const readStock = async (db: Database, brandId: string, skus: readonly string[]): Promise<Map<string, number>> => {
  const left = new Map<string, number>();
  for (let start = 0; start < skus.length; start += CHUNK) {
    const rows = await db
      .selectFrom('variants')
      .select(['sku', 'stock'])
      .where('brand_id', '=', brandId)
      .where('sku', 'in', skus.slice(start, start + CHUNK))
      .execute();
    for (const { sku, stock } of rows) left.set(sku, stock);
  }
  return left;
};

/** Takes units off the shelf; false when so many aren't there: the last one is sold once. */
export const takeUnits = async (tx: Database, brandId: string, sku: string, units: number): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('variants')
    .set(({ eb }) => ({ stock: eb('stock', '-', units) }))
    .where('brand_id', '=', brandId)
    .where('sku', '=', sku)
    .where('stock', '>=', units)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** Puts units back; an article that is no longer sold has nowhere to go back to. */
export const returnUnits = async (tx: Database, brandId: string, sku: string, units: number): Promise<void> => {
  await tx
    .updateTable('variants')
    .set(({ eb }) => ({ stock: eb('stock', '+', units) }))
    .where('brand_id', '=', brandId)
    .where('sku', '=', sku)
    .execute();
};
