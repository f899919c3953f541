import type { Product } from '@throughline/contract';
import type { Facts } from '../sync/held.ts';

/** What a cart line would say of each variant of a product, by SKU. */
export const factsOf = (product: Product): [sku: string, Facts][] =>
  product.variants.map(({ sku, values, price, was, available, picture }) => [
    sku,
    {
      product: product.id,
      handle: product.handle,
      title: product.title,
      options: product.options.flatMap(({ name, values: labels }, at) => {
        const chosen = labels.find(({ id }) => id === values[at]);
        return chosen ? [{ name, value: chosen.label }] : [];
      }),
      picture: product.pictures[picture ?? 0] ?? null,
      unitPrice: price,
      was,
      available,
    },
  ]);
