import type { Client, Loadable, StoreId, StoreList } from '@throughline/client';

/** The first store that a search for a town finds. */
export const nearest = (client: Client, town: string): Promise<StoreId> =>
  new Promise((resolve) => {
    const stop = client.stores.search({ place: town }).subscribe(({ value }: Loadable<StoreList>) => {
      const [store] = value?.items ?? [];
      if (store) setTimeout(() => resolve((stop(), store.id)));
    });
  });
