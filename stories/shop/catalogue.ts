import type { Product, Variant } from '@throughline/contract';
import demo from '@throughline/server/demo/catalogue.json';
import { edgeProducts } from './edge-products.ts';

/** The same words in several languages, by BCP 47 tag. */
type Words = Readonly<Record<string, string>>;

/** A product as the catalogue's file has it: in every language and currency. */
export interface CatalogueProduct {
  readonly handle: string;
  readonly title: Words;
  readonly description: Words;
  readonly type: Words;
  readonly collections: readonly string[];
  readonly options: readonly {
    readonly id: string;
    readonly name: Words;
    readonly values: readonly { readonly id: string; readonly label: Words; readonly swatch?: string }[];
  }[];
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

const catalogue = demo as typeof demo & { readonly products: readonly CatalogueProduct[] };
const products: readonly CatalogueProduct[] = [...catalogue.products, ...edgeProducts(catalogue.products)];

/** Collection of what is unusual; no list has it unless it is asked for by this handle. */
export const EDGES = 'edges';

/** Prices in stories are in one currency. */
export const CURRENCY = 'EUR';

export const shopBrand = catalogue.brand;

export const words = (text: Words, locale: string): string => text[locale.slice(0, 2)] ?? text['en'] ?? '';

export const collectionsIn = (locale: string): { handle: string; title: string }[] =>
  catalogue.collections.map(({ handle, title }) => ({ handle, title: words(title, locale) }));

/** The products of a list, newest last. */
export const listIn = (locale: string, collection: string | null, q: string | null): Product[] =>
  products
    .filter(({ collections }) => (collection ? collections.includes(collection) : !collections.includes(EDGES)))
    .map((product) => inLocale(product, locale))
    .filter(({ title, type }) => !q || `${title} ${type}`.toLocaleLowerCase().includes(q.toLocaleLowerCase()));

export const findProduct = (locale: string, isIt: (product: Product) => boolean): Product | undefined =>
  products.map((product) => inLocale(product, locale)).find(isIt);

export const productOf = (sku: string, locale: string): { product: Product; variant: Variant } | undefined => {
  const product = findProduct(locale, ({ variants }) => variants.some((variant) => variant.sku === sku));
  const variant = product?.variants.find((one) => one.sku === sku);
  return product && variant && { product, variant };
};

const inLocale = (product: CatalogueProduct, locale: string): Product => ({
  id: `pr_${product.handle}`,
  handle: product.handle,
  title: words(product.title, locale),
  description: words(product.description, locale),
  type: words(product.type, locale),
  collections: [...product.collections],
  pictures: product.pictures.map(({ file, alt, width, height }) => ({
    src: new URL(file, document.baseURI).href,
    alt: words(alt, locale),
    width,
    height,
  })),
  options: product.options.map(({ id, name, values }) => ({
    id,
    name: words(name, locale),
    values: values.map(({ id: value, label, swatch }) => ({
      id: value,
      label: words(label, locale),
      ...(swatch !== undefined && { swatch }),
    })),
  })),
  variants: product.variants.map(({ sku, values, prices, stock, barcode }) => {
    const own = product.pictures.findIndex(({ value }) => value !== undefined && values.includes(value));
    const picture = own >= 0 ? own : product.pictures.length ? 0 : null;
    const price = { amount: prices[CURRENCY] ?? 0, currency: CURRENCY };
    return { sku, values: [...values], price, was: null, available: stock, picture, barcode };
  }),
});
