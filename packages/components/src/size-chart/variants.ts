import type { Product, SizeRow, Variant } from '@throughline/client';

const isOf = (product: Product, { values }: SizeRow, variant: Variant): boolean =>
  Object.entries(values).every(([option, value]) => variant.values[product.options.findIndex(({ id }) => id === option)] === value);

/** What a size of the chart is on this article: its variants, and the one that differs from the chosen variant in size alone. */
export const variantsOf = (
  product: Product,
  row: SizeRow,
  chosen: string | null,
): { readonly any: readonly Variant[]; readonly one: Variant | null } => {
  const sized = product.variants.filter((variant) => isOf(product, row, variant));
  const now = product.variants.find(({ sku }) => sku === chosen);
  const beside = now
    ? sized.filter(({ values }) =>
        values.every((value, index) => (product.options[index]?.id ?? '') in row.values || value === now.values[index]),
      )
    : sized;
  const [one = null] = beside;
  return { any: now ? beside : sized, one: beside.length === 1 ? one : null };
};
