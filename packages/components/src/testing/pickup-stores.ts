import type { Availability, AvailabilityQuery, Client, Loadable, Store, StoreId, StoreList, StoreQuery } from '@throughline/client';
import { atom } from 'nanostores';
import { unasked } from './unasked.ts';

const CHECKED = '2026-11-22T09:00:00.000Z';

const store = (id: `st_${string}`, name: string, city: string): Store => ({
  id,
  name,
  address: { lines: ['1 High Street'], city, region: null, postalCode: null, country: 'DE' },
  position: { latitude: 52.5, longitude: 13.4 },
  phone: null,
  timeZone: 'Europe/Berlin',
  hours: null,
  services: ['pickup', 'same-day-delivery'],
  now: null,
  checkedAt: CHECKED,
  distance: 1200,
});

/** Two stores of which one has everything, promised for the evening, and one nothing. */
export const STORES = [store('st_mitte', 'Mitte', 'Berlin'), store('st_west', 'West', 'Berlin')] as const;

type Stores = Client['stores'];

/** Stores to pick up in, without a server; `asked` has every place that was looked for. */
export class PickupStores implements Stores {
  readonly $home = atom<Loadable<StoreId | null>>({ status: 'ready', value: null, stale: false, at: null });
  readonly asked: (string | undefined)[] = [];
  readonly #rest = unasked<Stores>('stores');
  readonly #found = atom<Loadable<StoreList>>({
    status: 'ready',
    stale: false,
    at: null,
    value: { items: STORES, around: { by: 'near', position: STORES[0].position, label: null }, complete: true },
  });
  readonly #availabilities = new Map<string, ReturnType<Stores['availability']>>();

  search({ place }: StoreQuery = {}): ReturnType<Stores['search']> {
    this.asked.push(place);
    return this.#found;
  }

  availability({ sku }: AvailabilityQuery): ReturnType<Stores['availability']> {
    const state =
      this.#availabilities.get(sku) ?? atom<Loadable<Availability>>({ status: 'ready', value: inMitte(sku), stale: false, at: null });
    this.#availabilities.set(sku, state);
    return state;
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  more(query?: StoreQuery): Promise<void> {
    return this.#rest.more(query);
  }

  store(id: string): ReturnType<Stores['store']> {
    return this.#rest.store(id);
  }

  points(query: Parameters<Stores['points']>[0]): ReturnType<Stores['points']> {
    return this.#rest.points(query);
  }

  setHome(id: StoreId | null): Promise<void> {
    return this.#rest.setHome(id);
  }
}

const inMitte = (sku: string): Availability => ({
  sku,
  online: { level: 'in-stock', quantity: 9, updatedAt: null },
  checkedAt: CHECKED,
  stores: STORES.map((one, at) => ({
    store: one,
    stock: at ? { level: 'out', quantity: 0, updatedAt: null } : { level: 'in-stock', quantity: 9, updatedAt: null },
    promises: at
      ? []
      : [{ kind: 'pickup', by: '2030-03-04T17:00:00.000Z', cutoffAt: '2030-03-04T15:00:00.000Z', orderWithinSeconds: 3600 }],
  })),
});
