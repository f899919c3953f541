import { productIdOf, putProducts } from '../brand/products.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { ownersOf } from '../storage/product-rows.ts';
import type { Storage } from '../storage/storage.ts';
import { type Finding, ImportError } from './import-error.ts';
import { readShopify } from './shopify.ts';

export interface ImportReport {
  /** Products the file has, apart from those left out. */
  readonly products: number;
  readonly variants: number;
  /** Products that are new or have changed. */
  readonly changed: number;
  readonly unpublished: readonly string[];
  readonly findings: readonly Finding[];
}

export interface ImportOptions {
  readonly brand: BrandRow;
  /** Prices of the file; by default the brand's first currency. */
  readonly currency?: string | undefined;
  /** Told after each product. */
  readonly progress?: (done: number, all: number) => void;
}

/**
 * Puts the products of a Shopify product CSV into a brand's catalogue, all in one transaction. Their words count for every
 * language; they are sold in the one currency and left out of lists in others. Products of the same handle are replaced.
 * Throws an `ImportError` for a file that is no such CSV; nothing is imported then.
 */
export const importProducts = (
  storage: Storage,
  bytes: Uint8Array,
  { brand, currency, progress }: ImportOptions,
): Promise<ImportReport> => {
  const { id, currencies } = brand.document;
  const priced = currency ?? currencies[0] ?? 'EUR';
  if (!currencies.includes(priced)) throw new ImportError(`The brand does not sell in ${priced} but in ${currencies.join(', ')}.`);
  const file = readShopify(bytes, priced);

  return storage.write(async (tx) => {
    const findings = [...file.findings];
    const owners = await ownersOf(tx, id, [...file.skuLines.keys()]);
    let changed = 0;
    let products = 0;
    let variants = 0;
    for (const [index, product] of file.products.entries()) {
      const own = productIdOf(id, product.handle);
      const free = product.variants.filter(({ sku }) => (owners.get(sku) ?? own) === own);
      for (const { sku } of product.variants.filter((variant) => !free.includes(variant))) {
        findings.push({
          line: file.skuLines.get(sku) ?? 0,
          column: 'Variant SKU',
          reason: `the SKU "${sku}" belongs to another product of the catalogue`,
        });
      }
      if (free.length > 0) {
        changed += await putProducts(tx, id, [{ ...product, variants: free }]);
        products += 1;
        variants += free.length;
      }
      progress?.(index + 1, file.products.length);
    }
    return { products, variants, changed, unpublished: file.unpublished, findings: findings.toSorted((a, b) => a.line - b.line) };
  });
};
