import { type Line, lineIdOf, type LineView, type Money, type Product, type Variant } from '@throughline/client';

/** What the memory cart knows of articles: lines are made from them. */
export class MemoryArticles {
  readonly #products: readonly Product[];

  constructor(products: readonly Product[]) {
    this.#products = products;
  }

  articleOf(sku: string): { product: Product; variant: Variant } | undefined {
    for (const product of this.#products) {
      const variant = product.variants.find((one) => one.sku === sku);
      if (variant) return { product, variant };
    }
    return undefined;
  }

  /** `quantity` of it, as the server signs it. */
  lineOf(sku: string, quantity: number): Line {
    const article = this.articleOf(sku);
    if (!article) throw new Error(`The memory catalogue has no ${sku}`);
    const { product, variant } = article;
    return {
      id: lineIdOf(sku),
      sku,
      product: product.id,
      handle: product.handle,
      title: product.title,
      picture: product.pictures[0] ?? null,
      quantity,
      options: product.options.map(({ name, values }, at) => ({
        name,
        value: values.find(({ id }) => id === variant.values[at])?.label ?? '',
      })),
      unitPrice: variant.price,
      was: variant.was,
      discount: times(variant.price, 0),
      discounts: [],
      total: times(variant.price, quantity),
      available: variant.available,
      delivery: { kind: 'ship' },
    };
  }

  /** A line that was added a moment ago and has no units yet; of an article that nobody knows there is only its SKU. */
  draftOf(sku: string): LineView {
    return this.articleOf(sku) ? { ...this.lineOf(sku, 1), quantity: 0, pending: true } : unknownLine(sku);
  }
}

const times = ({ amount, currency }: Money, quantity: number): Money => ({ amount: amount * quantity, currency });

const unknownLine = (sku: string): LineView => ({
  id: lineIdOf(sku),
  sku,
  product: null,
  handle: null,
  title: sku,
  options: [],
  picture: null,
  quantity: 0,
  unitPrice: null,
  was: null,
  discount: null,
  discounts: [],
  total: null,
  available: 0,
  delivery: { kind: 'ship' },
  pending: true,
});
