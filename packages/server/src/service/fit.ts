import type { OrderDocument } from '../domain/order.ts';
import type { ProductDocument } from '../domain/product.ts';
import type { ReturnDocument } from '../domain/returns/return.ts';
import { type FitReport, insertFitReports } from '../storage/fit-rows.ts';
import { findProducts } from '../storage/product-rows.ts';
import type { Database } from '../storage/storage.ts';

/** The value of the option `size` that the variant has; undefined where the product comes in no sizes. */
const sizeOf = (product: ProductDocument | undefined, sku: string): string | undefined => {
  const option = product?.options.findIndex(({ id }) => id === 'size') ?? -1;
  return product?.variants.find((variant) => variant.sku === sku)?.values[option];
};

type Unsized = Omit<FitReport, 'size'> & { readonly sku: string };

const report = async (tx: Database, brandId: string, entries: readonly Unsized[], now: number): Promise<void> => {
  const products = await findProducts(
    tx,
    brandId,
    entries.map(({ product }) => product),
  );
  const reports = entries.flatMap(({ sku, ...entry }) => {
    const size = sizeOf(products.get(entry.product), sku);
    return size === undefined || entry.quantity === 0 ? [] : [{ ...entry, size }];
  });
  await insertFitReports(tx, brandId, reports, now);
};

/** What came back of each size, and why. A withdrawal says no why, and still is not kept. */
export const reportFit = (tx: Database, brandId: string, { id, lines }: ReturnDocument, now: number): Promise<void> =>
  report(
    tx,
    brandId,
    lines.map(({ line, product, sku, reason, accepted }) => ({
      source: id,
      line,
      product,
      sku,
      reason: reason ?? 'changed-mind',
      quantity: accepted?.length ?? 0,
    })),
    now,
  );

/** What was sold of each size; once for an order, however often it is called. */
export const reportSale = (tx: Database, brandId: string, { id, lines }: OrderDocument, now: number): Promise<void> =>
  report(
    tx,
    brandId,
    lines.map(({ id: line, product, sku, quantity }) => ({ source: id, line, product, sku, reason: 'sold', quantity })),
    now,
  );
