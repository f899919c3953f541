import type {
  Availability,
  Hours,
  Loadable,
  Problem,
  Store,
  StoreId,
  StoreList,
  StorePoints,
  StoreQuery,
  StoresResource,
} from '@throughline/client';
import { atom, type ReadableAtom } from 'nanostores';

/** Every day from 10:00 to 19:00. */
export const HOURS: Hours = { week: Array.from({ length: 7 }, () => [{ opens: 600, closes: 1140 }]), seasons: [], exceptions: [] };

/** A store in Lyon as the server saw it on Tuesday, 24 November 2026 at 10:00 UTC, an hour after it opened. */
export const store = (id: string, more: Partial<Store> = {}): Store => ({
  id: `st_${id}`,
  name: `Shop ${id}`,
  address: { lines: ['1 Main Street'], city: 'Lyon', region: null, postalCode: '69001', country: 'FR' },
  position: { latitude: 45.76, longitude: 4.83 },
  phone: '+33 1 00 00 00 00',
  timeZone: 'Europe/Paris',
  hours: HOURS,
  services: ['pickup', 'returns'],
  now: { open: true, until: '2026-11-24T18:00:00.000Z', special: null },
  checkedAt: '2026-11-24T10:00:00.000Z',
  ...more,
});

/** Stores without a network: `answer` tells what is found, and what was asked is kept. */
export class MemoryStores implements StoresResource {
  readonly $home = atom<Loadable<StoreId | null>>({ status: 'ready', value: null, stale: false, at: null });
  readonly asked: StoreQuery[] = [];
  readonly pointsAsked: string[] = [];
  readonly availabilityAsked: string[] = [];
  readonly moreAsked: StoreQuery[] = [];
  /** Called for every new question; what it gives is found, undefined: the server does not answer. */
  answer: (query: StoreQuery) => StoreList | Problem | undefined = () => ({ items: [], around: null, complete: true });
  points$: StorePoints = { items: [], total: 0 };
  homeFails = false;
  refreshed = 0;
  /** One store asked for by itself; those of the lists when null. */
  readonly lone$ = atom<Loadable<Store> | null>(null);
  availability$ = atom<Loadable<Availability>>({ status: 'loading', value: null });

  readonly #lists = new Map<string, ReturnType<typeof atom<Loadable<StoreList>>>>();

  search(query: StoreQuery = {}): ReadableAtom<Loadable<StoreList>> {
    const key = JSON.stringify(query);
    let $list = this.#lists.get(key);
    if (!$list) {
      this.asked.push(query);
      $list = atom<Loadable<StoreList>>(this.#found(query));
      this.#lists.set(key, $list);
    }
    return $list;
  }

  /** Plays the server's later answer to a question. */
  show(query: StoreQuery, state: Loadable<StoreList>): void {
    this.search(query);
    this.#lists.get(JSON.stringify(query))?.set(state);
  }

  more(query: StoreQuery = {}): Promise<void> {
    this.moreAsked.push(query);
    return Promise.resolve();
  }

  store(id: string): ReadableAtom<Loadable<Store>> {
    if (this.lone$.get()) return this.lone$ as ReadableAtom<Loadable<Store>>;
    const found = [...this.#lists.values()].flatMap(($list) => $list.get().value?.items ?? []).find((each) => each.id === id);
    return atom<Loadable<Store>>({ status: 'ready', value: found ?? store(id.slice(3)), stale: false, at: null });
  }

  availability(query?: Parameters<StoresResource['availability']>[0]): ReadableAtom<Loadable<Availability>> {
    this.availabilityAsked.push(JSON.stringify(query));
    return this.availability$;
  }

  points(query: Parameters<StoresResource['points']>[0]): ReadableAtom<Loadable<StorePoints>> {
    this.pointsAsked.push(JSON.stringify(query));
    return atom<Loadable<StorePoints>>({ status: 'ready', value: this.points$, stale: false, at: null });
  }

  setHome(id: StoreId | null): Promise<void> {
    if (this.homeFails) return Promise.reject(new Error('no answer'));
    this.$home.set({ status: 'ready', value: id, stale: false, at: null });
    return Promise.resolve();
  }

  refresh(): Promise<void> {
    this.refreshed += 1;
    for (const [key, $list] of this.#lists) $list.set(this.#found(JSON.parse(key) as StoreQuery));
    return Promise.resolve();
  }

  #found(query: StoreQuery): Loadable<StoreList> {
    const found = this.answer(query);
    if (!found) return { status: 'loading', value: null };
    if ('items' in found) return { status: 'ready', value: found, stale: false, at: null };
    return { status: 'error', value: null, problem: found };
  }
}
