import type { Product } from '@throughline/contract';
import type { Platform } from '../platform/platform.ts';
import type { Facts } from '../sync/held.ts';
import { createReading, type Read, type Reading } from '../sync/reading.ts';
import { product as isProduct } from '../transport/answer.ts';
import type { Call, Http } from '../transport/http.ts';
import { type Loading, onDemand } from '../on-demand.ts';
import type { CatalogueResource } from './catalogue.ts';
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

interface Kept {
  readonly reading: Reading<unknown>;
}

/** What readings of the catalogue are made with. */
export interface Shelves {
  /** Asks for prices in the currency that is set. */
  reading<T>(ask: (read: Read) => Promise<T>): Reading<T>;
  /** What is kept under this key, created when there is nothing; what nobody listens to makes room when there is too much. */
  shared<K extends Kept>(key: string, create: () => K): K;
  /** Keeps what the cart may want to show. */
  learn(product: Product): Product;
  readonly life: AbortSignal;
}

/** `currency`: that of the prices asked for; undefined: the brand's first. */
export const createCatalogue = (platform: Platform, http: Http, loading: Loading, currency: () => string | undefined): Catalogue => {
  const { life } = loading;
  const kept = new Map<string, Kept>();
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

  const shared: Shelves['shared'] = (key, create) => {
    const known = kept.get(key);
    if (known) return known as ReturnType<typeof create>;
    for (const [old, { reading }] of kept) {
      if (kept.size < KEPT) break;
      if (!reading.listened) kept.delete(old);
    }
    const created = create();
    kept.set(key, created);
    return created;
  };

  const lists = onDemand(
    loading,
    { list: 1 },
    () => import('./create-lists.ts'),
    () => ({ reading, shared, learn, life }),
  );

  const product = (call: Omit<Call, 'signal'>) =>
    shared(JSON.stringify(call), () => ({
      reading: reading(async (read) => learn(await read(call, isProduct))),
    })).reading.$state;

  return {
    product: (idOrHandle) => product({ path: `/products/${encodeURIComponent(idOrHandle)}` }),
    productOf: (sku) => product({ path: '/variants', query: { sku } }),
    products: (query = {}) => ({ $list: lists.list(query), more: () => lists.more(query) }),
    refresh: () => kept.forEach(({ reading }) => reading.refresh()),
    factsOf: (sku) => facts.get(sku) ?? null,
    get priced() {
      return priced;
    },
    revalidate: () => kept.forEach(({ reading }) => reading.refresh(true)),
  };
};
