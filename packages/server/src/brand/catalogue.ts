import type { Words } from '../domain/words.ts';
import type { ProductPublication } from './products.ts';

/** A brand's catalogue as one JSON file. Pictures are files beside it. */
export interface Catalogue {
  readonly brand: {
    readonly slug: string;
    readonly name: Words;
    readonly tagline: Words;
    readonly currencies: readonly string[];
    readonly locales: readonly string[];
    readonly taxRateBp: number;
  };
  /** What is in a collection is in its parent too. */
  readonly collections: readonly { readonly handle: string; readonly title: Words; readonly parent?: string }[];
  readonly products: readonly CatalogueProduct[];
}

interface CatalogueProduct extends Pick<
  ProductPublication,
  'handle' | 'title' | 'description' | 'type' | 'collections' | 'options' | 'finalSale'
> {
  /** `value`: the option value this picture shows. */
  readonly pictures: readonly {
    readonly file: string;
    readonly alt: Words;
    readonly value?: string;
    readonly width: number;
    readonly height: number;
  }[];
  readonly variants: readonly {
    readonly sku: string;
    readonly values: readonly string[];
    readonly prices: Readonly<Record<string, number>>;
    readonly stock: number;
    readonly barcode: string | null;
  }[];
}

/** A collection and those it is part of. */
const withParents = (handle: string, catalogue: Catalogue): string[] => {
  const parent = catalogue.collections.find((collection) => collection.handle === handle)?.parent;
  return parent === undefined ? [handle] : [handle, ...withParents(parent, catalogue)];
};

/** Its products, their pictures below the path `assets`, which ends in a slash. A variant is shown by the first picture of one of its values, else by the first. */
export const productsOf = (catalogue: Catalogue, assets: string): ProductPublication[] =>
  catalogue.products.map(({ handle, title, description, type, collections, options, pictures, variants, finalSale }) => ({
    handle,
    title,
    description,
    type,
    options,
    ...(finalSale && { finalSale }),
    collections: [...new Set(collections.flatMap((collection) => withParents(collection, catalogue)))],
    pictures: pictures.map(({ file, alt, width, height }) => ({ src: assets + file, alt, width, height })),
    variants: variants.map(({ sku, values, prices, stock, barcode }) => {
      const own = pictures.findIndex((picture) => picture.value !== undefined && values.includes(picture.value));
      return { sku, values, prices, stock, barcode, picture: own >= 0 ? own : pictures.length > 0 ? 0 : null };
    }),
  }));
