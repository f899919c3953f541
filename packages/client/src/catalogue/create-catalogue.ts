import type { Product } from '@throughline/contract';
import type { Platform } from '../platform/platform.ts';
import type { Facts } from '../sync/held.ts';
import { createReading, type Read, type Reading } from '../sync/reading.ts';
import { product as isProduct, productPage } from '../transport/answer.ts';
import type { Call, Http } from '../transport/http.ts';
import type { CatalogueResource, ProductList } from './catalogue.ts';
import { factsOf } from './facts.ts';

/** Answers kept for coming back to; a kiosk runs for months. */
const KEPT = 100;

/** The catalogue, and what the cart and the client ask of it. */
export interface Catalogue extends CatalogueResource {
  factsOf(sku: string): Facts | null;
  /** Currency of the prices seen last. */
  readonly priced: string | null;
  /** A good moment to look again. */
  revalidate(): void;
}

/** `currency`: that of the prices asked for; undefined: the brand's first. */
export const createCatalogue = (platform: Platform, http: Http, life: AbortSignal, currency: () => string | undefined): Catalogue => {
  const readings = new Map<string, Reading<unknown>>();
  const facts = new Map<string, Facts>();
  let priced: string | null = null;

  const reading = <T>(ask: (read: Read) => Promise<T>): Reading<T> =>
    createReading(platform, http, life, (read) =>
      ask((call, shape) => read({ ...call, query: { ...call.query, currency: currency() } }, shape)),
    );

  const learn = (product: Product): Product => {
    for (const [sku, fact] of factsOf(product)) facts.set(sku, fact);
    priced = product.variants[0]?.price.currency ?? priced;
    return product;
  };

  const shared = <R extends { reading: Reading<unknown> }>(cache: Map<string, R>, key: string, create: () => R): R => {
    const known = cache.get(key);
    if (known) return known;
    for (const [old, { reading }] of cache) {
      if (cache.size < KEPT) break;
      if (reading.listened) continue;
      cache.delete(old);
      readings.delete(old);
    }
    const created = create();
    cache.set(key, created);
    readings.set(key, created.reading);
    return created;
  };

  const products = new Map<string, { reading: Reading<Product> }>();
  const lists = new Map<string, { reading: Reading<ProductList>; more: () => Promise<void> }>();

  const product = (call: Omit<Call, 'signal'>) =>
    shared(products, JSON.stringify(call), () => ({
      reading: reading(async (read) => learn(await read(call, isProduct))),
    })).reading.$state;

  return {
    product: (idOrHandle) => product({ path: `/products/${encodeURIComponent(idOrHandle)}` }),
    productOf: (sku) => product({ path: '/variants', query: { sku } }),
    products: ({ q, collection, limit } = {}) => {
      const query = { q: q || undefined, collection: collection || undefined, limit };
      const list = shared(lists, JSON.stringify(query), () => {
        let have: { items: readonly Product[]; pages: number; cursor: string | undefined } = { items: [], pages: 1, cursor: undefined };
        let adding: Promise<void> | null = null;
        // One page more, or all of them from the first on: what was on the second may be on the first by now.
        const list = reading<ProductList>(async (read) => {
          let { items, pages, cursor } = adding ? have : { ...have, items: [], cursor: undefined };
          for (let page = adding ? pages++ : 0; page < pages; page++) {
            const answer = await read({ path: '/products', query: { ...query, cursor } }, productPage);
            items = [...items, ...answer.items.map(learn)];
            cursor = answer.next ?? undefined;
            if (!cursor) break;
          }
          have = { items, pages, cursor };
          return { items, complete: !cursor };
        });
        const more = async (): Promise<void> => {
          const { value } = list;
          if (value && !value.complete) await list.load(life);
        };
        return {
          reading: list,
          more: () =>
            (adding ??= Promise.resolve()
              .then(more)
              .finally(() => (adding = null))),
        };
      });
      return { $list: list.reading.$state, more: list.more };
    },
    refresh: () => readings.forEach((reading) => reading.refresh()),
    factsOf: (sku) => facts.get(sku) ?? null,
    get priced() {
      return priced;
    },
    revalidate: () => readings.forEach((reading) => reading.refresh(true)),
  };
};
