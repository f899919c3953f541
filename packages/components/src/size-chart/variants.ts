import type { Product, SizeRow, Variant } from '@throughline/client';

/** Value id by option id. */
export type Values = Readonly<Record<string, string>>;

/** Whether a variant has these values, of the options it has. */
const has = ({ options }: Product, variant: Variant, values: Values): boolean =>
  options.every(({ id }, index) => values[id] === undefined || values[id] === variant.values[index]);

/** The variants that a size of the chart is, with what else is decided. */
export const variantsOf = (product: Product, { values }: SizeRow, decided: Values): readonly Variant[] =>
  product.variants.filter((variant) => has(product, variant, { ...decided, ...values }));

/** What a variant is, by option. */
export const valuesOf = ({ options, variants }: Product, sku: string | null): Values | undefined => {
  const variant = variants.find((each) => each.sku === sku);
  return variant && Object.fromEntries(options.map(({ id }, index) => [id, variant.values[index] ?? '']));
};
