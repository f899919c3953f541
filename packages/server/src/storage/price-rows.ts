import type { PricePoint } from '../domain/price-history.ts';
import type { Database } from './storage.ts';

/** By SKU, then by currency; oldest first. */
export type PriceHistories = ReadonlyMap<string, ReadonlyMap<string, readonly PricePoint[]>>;

/** SKUs per statement: databases bound the number of parameters. */
const CHUNK = 500;

export const readPrices = async (db: Database, brandId: string, skus: readonly string[]): Promise<PriceHistories> => {
  const histories = new Map<string, Map<string, PricePoint[]>>();
  for (let start = 0; start < skus.length; start += CHUNK) {
    const rows = await db
      .selectFrom('price_history')
      .select(['sku', 'currency', 'at', 'amount'])
      .where('brand_id', '=', brandId)
      .where('sku', 'in', skus.slice(start, start + CHUNK))
      .orderBy('at')
      .execute();
    for (const { sku, currency, at, amount } of rows) {
      const own = histories.get(sku) ?? new Map<string, PricePoint[]>();
      histories.set(sku, own);
      own.set(currency, [...(own.get(currency) ?? []), { at, amount }]);
    }
  }
  return histories;
};

export interface PriceRow extends PricePoint {
  readonly sku: string;
  readonly currency: string;
}

/** One that is on record for that very moment stays. */
export const insertPrices = async (tx: Database, brandId: string, prices: readonly PriceRow[]): Promise<void> => {
  for (let start = 0; start < prices.length; start += CHUNK) {
    await tx
      .insertInto('price_history')
      .values(prices.slice(start, start + CHUNK).map((price) => ({ brand_id: brandId, ...price })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
};
