import type { Product } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';

export interface ProductQuery {
  readonly q?: string;
  readonly collection?: string;
  /** Products to a page, 1 to 100; 24 when left out. */
  readonly limit?: number;
}

export interface ProductList {
  readonly items: readonly Product[];
  readonly complete: boolean;
}

/** Reads are shared: the same question asked by two elements is one request and one state. */
export interface CatalogueResource {
  /** By id or handle. Loads while somebody listens. */
  product(idOrHandle: string): ReadableAtom<Loadable<Product>>;
  /** The product with this SKU among its variants. */
  productOf(sku: string): ReadableAtom<Loadable<Product>>;
  /** The first page, and each `more()` the next. */
  products(query?: ProductQuery): { readonly $list: ReadableAtom<Loadable<ProductList>>; more(): Promise<void> };
  /** Tries again what failed, and refetches what is stale. */
  refresh(): void;
}
