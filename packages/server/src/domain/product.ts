import type { ProductId } from '@throughline/contract';
import type { Article, PictureDocument } from './article.ts';
import type { Amount } from './money.ts';
import type { Reduction } from './price-history.ts';
import type { Words } from './words.ts';

export interface VariantDocument {
  readonly sku: string;
  /** One value id per option of the product. */
  readonly values: readonly string[];
  readonly prices: Readonly<Record<string, Amount>>;
  /** By currency; made from the history of its prices, never published. */
  readonly was?: Readonly<Record<string, Reduction>>;
  readonly stock: number;
  readonly barcode: string | null;
  /** Index into the product's pictures. */
  readonly picture: number | null;
}

/** A product in every language and currency. */
export interface ProductDocument {
  readonly id: ProductId;
  readonly handle: string;
  readonly title: Words;
  readonly description: Words;
  readonly type: Words;
  readonly collections: readonly string[];
  readonly pictures: readonly PictureDocument[];
  readonly options: readonly {
    readonly id: string;
    readonly name: Words;
    readonly values: readonly { readonly id: string; readonly label: Words; readonly swatch?: string }[];
  }[];
  readonly variants: readonly VariantDocument[];
  /** Can't be returned, save by law. */
  readonly finalSale?: true;
}

/** What a cart needs of one variant. */
export const articleOf = (product: ProductDocument, variant: VariantDocument): Article => ({
  sku: variant.sku,
  product: product.id,
  handle: product.handle,
  title: product.title,
  options: product.options.flatMap((option, index) => {
    const value = option.values.find((each) => each.id === variant.values[index]);
    return value === undefined ? [] : [{ name: option.name, value: value.label }];
  }),
  picture: (variant.picture === null ? undefined : product.pictures[variant.picture]) ?? null,
  collections: product.collections,
  prices: variant.prices,
  ...(variant.was !== undefined && { was: variant.was }),
  stock: variant.stock,
  ...(product.finalSale && { finalSale: true }),
});

/** Currencies at least one variant is sold in. */
export const currenciesOf = (product: ProductDocument): string[] => [
  ...new Set(product.variants.flatMap((variant) => Object.keys(variant.prices))),
];
