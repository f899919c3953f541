import type { ProductId } from '@throughline/contract';
import { type Clock, systemClock } from '../clock.ts';
import { MOST_PRICE } from '../domain/money.ts';
import { provenReduction, type Reduction } from '../domain/price-history.ts';
import type { ProductDocument, VariantDocument } from '../domain/product.ts';
import { sha256 } from '../hash.ts';
import { insertPrices, type PriceHistories, type PriceRow, readPrices } from '../storage/price-rows.ts';
import { putProduct } from '../storage/product-rows.ts';
import type { Database, Storage } from '../storage/storage.ts';

/** A product before it has an id; its handle names it within the brand. What its prices were before is known here, and not published. */
export interface ProductPublication extends Omit<ProductDocument, 'id' | 'variants'> {
  readonly variants: readonly Omit<VariantDocument, 'was'>[];
}

/** A product keeps its id for good: it follows from brand and handle. */
export const productIdOf = (brandId: string, handle: string): ProductId => `pr_${sha256(JSON.stringify([brandId, handle])).slice(0, 22)}`;

type VariantPublication = ProductPublication['variants'][number];

/** What its prices add to their history. Two changes in one millisecond are two: the later one is dated after. */
const newPrices = ({ sku, prices }: VariantPublication, histories: PriceHistories, now: number): PriceRow[] =>
  Object.entries(prices).flatMap(([currency, amount]) => {
    const last = histories.get(sku)?.get(currency)?.at(-1);
    return last?.amount === amount ? [] : [{ sku, currency, amount, at: Math.max(now, (last?.at ?? 0) + 1) }];
  });

/** Whatever was published as `was`: only the history tells. */
const withReductions = (variant: VariantPublication, histories: PriceHistories): VariantDocument => {
  const { was: _published, ...rest }: VariantDocument = variant;
  const was: Record<string, Reduction> = {};
  for (const currency of Object.keys(rest.prices)) {
    const reduction = provenReduction(histories.get(rest.sku)?.get(currency) ?? []);
    if (reduction !== undefined) was[currency] = reduction;
  }
  return Object.keys(was).length > 0 ? { ...rest, was } : rest;
};

/** Within a transaction; how many products changed. Every new price goes on record. */
export const putProducts = async (
  tx: Database,
  brandId: string,
  products: readonly ProductPublication[],
  now: number = systemClock.now(),
): Promise<number> => {
  let changed = 0;
  for (const product of products) {
    for (const { sku, prices, stock } of product.variants) {
      const amounts = Object.values(prices);
      if (!amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0 && amount <= MOST_PRICE))
        throw new RangeError(`${sku}: a price is a whole number of minor units up to ${MOST_PRICE}`);
      if (!Number.isSafeInteger(stock) || stock < 0) throw new RangeError(`${sku}: stock is a whole number from 0`);
    }
    const skus = product.variants.map(({ sku }) => sku);
    const before = await readPrices(tx, brandId, skus);
    const fresh = product.variants.flatMap((variant) => newPrices(variant, before, now));
    await insertPrices(tx, brandId, fresh);
    const histories = fresh.length === 0 ? before : await readPrices(tx, brandId, skus);
    const variants = product.variants.map((variant) => withReductions(variant, histories));
    if (await putProduct(tx, brandId, { id: productIdOf(brandId, product.handle), ...product, variants })) changed += 1;
  }
  return changed;
};

/** Makes products of a brand or puts these in their place, all or none; how many changed. `clock` dates new prices. */
export const publishProducts = (
  storage: Storage,
  brandId: string,
  products: readonly ProductPublication[],
  { clock = systemClock }: { readonly clock?: Clock } = {},
): Promise<number> => storage.write((tx) => putProducts(tx, brandId, products, clock.now()));
