import type { CatalogueResource, Loadable, Problem, Product, ProductList, ProductQuery } from '@throughline/client';
import { atom, type ReadableAtom } from 'nanostores';

/** A catalogue at hand; what it does not have is a `not-found`. */
export class MemoryCatalogue implements CatalogueResource {
  readonly #states = new Map<string, ReturnType<typeof atom<Loadable<Product>>>>();
  readonly #products: readonly Product[];

  constructor(products: readonly Product[]) {
    this.#products = products;
  }

  product(idOrHandle: string): ReadableAtom<Loadable<Product>> {
    return this.#state(idOrHandle, ({ id, handle }) => id === idOrHandle || handle === idOrHandle);
  }

  productOf(sku: string): ReadableAtom<Loadable<Product>> {
    return this.#state(`sku ${sku}`, ({ variants }) => variants.some((variant) => variant.sku === sku));
  }

  products(_query?: ProductQuery): { readonly $list: ReadableAtom<Loadable<ProductList>>; more(): Promise<void> } {
    return {
      $list: atom<Loadable<ProductList>>({ status: 'ready', stale: false, at: null, value: { items: this.#products, complete: true } }),
      more: () => Promise.resolve(),
    };
  }

  refresh(): void {}

  #state(name: string, wanted: (product: Product) => boolean): ReadableAtom<Loadable<Product>> {
    const value = this.#products.find(wanted);
    const state =
      this.#states.get(name) ??
      atom<Loadable<Product>>(
        value ? { status: 'ready', value, stale: false, at: null } : { status: 'error', value: null, problem: NOT_FOUND },
      );
    this.#states.set(name, state);
    return state;
  }
}

const NOT_FOUND: Problem = { type: 'urn:throughline:problem:not-found', title: 'There is nothing here', status: 404 };
