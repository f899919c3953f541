import type { Product } from '@throughline/contract';
import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';
import type { Reading } from '../sync/reading.ts';
import { productPage } from './answer.ts';
import type { ProductList, ProductQuery } from './catalogue.ts';
import type { Shelves } from './create-catalogue.ts';

export interface Lists {
  list(query: ProductQuery): ReadableAtom<Loadable<ProductList>>;
  more(query: ProductQuery): Promise<void>;
}

interface Kept {
  readonly reading: Reading<ProductList>;
  more(): Promise<void>;
}

/** Lists of products, page by page. */
export const create = ({ reading, shared, learn, life }: Shelves): Lists => {
  const listOf = ({ q, collection, limit }: ProductQuery): Kept => {
    const query = { q: q || undefined, collection: collection || undefined, limit };
    return shared<Kept>(JSON.stringify(query), () => {
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
  };

  return { list: (query) => listOf(query).reading.$state, more: (query) => listOf(query).more() };
};
