import type { ProductId } from '@throughline/contract';
import { MOST_PRICE } from '../domain/money.ts';
import type { ProductDocument } from '../domain/product.ts';
import { sha256 } from '../hash.ts';
import { putProduct } from '../storage/product-rows.ts';
import type { Database, Storage } from '../storage/storage.ts';

/** A product before it has an id; its handle names it within the brand. */
export type ProductPublication = Omit<ProductDocument, 'id'>;

/** A product keeps its id for good: it follows from brand and handle. */
export const productIdOf = (brandId: string, handle: string): ProductId => `pr_${sha256(JSON.stringify([brandId, handle])).slice(0, 22)}`;

/** Within a transaction; how many products changed. */
export const putProducts = async (tx: Database, brandId: string, products: readonly ProductPublication[]): Promise<number> => {
  let changed = 0;
  for (const product of products) {
    for (const { sku, prices, stock } of product.variants) {
      const amounts = Object.values(prices);
      if (!amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0 && amount <= MOST_PRICE))
        throw new RangeError(`${sku}: a price is a whole number of minor units up to ${MOST_PRICE}`);
      if (!Number.isSafeInteger(stock) || stock < 0) throw new RangeError(`${sku}: stock is a whole number from 0`);
    }
    if (await putProduct(tx, brandId, { id: productIdOf(brandId, product.handle), ...product })) changed += 1;
  }
  return changed;
};

/** Makes products of a brand or puts these in their place, all or none; how many changed. */
export const publishProducts = (storage: Storage, brandId: string, products: readonly ProductPublication[]): Promise<number> =>
  storage.write((tx) => putProducts(tx, brandId, products));
