import { atom } from 'nanostores';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Loadable, OFFLINE } from './loadable.ts';
import { onDemand } from './on-demand.ts';

interface Parcels {
  readonly $count: ReturnType<typeof atom<Loadable<number>>>;
  parcel(id: string): ReturnType<typeof atom<Loadable<string>>>;
  send(id: string): Promise<string>;
}

let end: AbortController;
let $network: ReturnType<typeof atom<'online' | 'offline'>>;
let loads: number;
let created: number;
let reachable: boolean;
let parcels: Parcels;
let listened: Map<string, number>;

const ready = <T>(value: T): Loadable<T> => ({ status: 'ready', value, stale: false, at: 0 });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const create = (): Parcels => {
  created++;
  const $count = atom<Loadable<number>>(ready(2));
  return {
    $count,
    parcel: (id) => {
      listened.set(id, (listened.get(id) ?? 0) + 1);
      const $parcel = atom<Loadable<string>>(ready(id));
      $parcel.off = () => void listened.set(id, (listened.get(id) ?? 0) - 1);
      return $parcel;
    },
    send: (id) => Promise.resolve(`sent ${id}`),
  };
};

const watch = <T>($state: { subscribe(listener: (value: Loadable<T>) => void): () => void }): { seen: Loadable<T>[]; stop: () => void } => {
  const seen: Loadable<T>[] = [];
  return { seen, stop: $state.subscribe((value) => void seen.push(value)) };
};

beforeEach(() => {
  end = new AbortController();
  $network = atom<'online' | 'offline'>('online');
  loads = created = 0;
  reachable = true;
  listened = new Map();
  const load = async () => {
    loads++;
    if (!reachable) throw new TypeError('Failed to fetch dynamically imported module');
    return { create };
  };
  parcels = onDemand<Parcels, void>({ life: end.signal, $network }, { parcel: 1 }, load, () => {});
});

describe('a resource on demand', () => {
  it('is loaded once, whoever asks and however often', async () => {
    expect(loads).toBe(0);
    const one = watch(parcels.$count);
    const answers = await Promise.all([parcels.send('a'), parcels.send('b')]);
    expect([answers, loads, created]).toEqual([['sent a', 'sent b'], 1, 1]);
    expect(one.seen).toEqual([{ status: 'loading', value: null }, ready(2)]);
  });

  it('shares a state between all who listen, and drops it with the last of them', async () => {
    const [one, two] = [watch(parcels.parcel('a')), watch(parcels.parcel('a'))];
    expect(parcels.parcel('a')).toBe(parcels.parcel('a'));
    expect(parcels.parcel('b')).not.toBe(parcels.parcel('a'));
    await settle();
    expect([one.seen.at(-1), two.seen.at(-1), listened.get('a')]).toEqual([ready('a'), ready('a'), 1]);
    one.stop();
    expect(listened.get('a')).toBe(1);
    two.stop();
    await settle();
    expect(listened.get('a')).toBe(0);
  });

  it('whose listener left before the code came is not begun', async () => {
    watch(parcels.parcel('a')).stop();
    await settle();
    expect(listened.has('a')).toBe(false);
  });

  it('is no promise: awaited by mistake, it is itself', async () => {
    await expect(Promise.resolve(parcels)).resolves.toBe(parcels);
    expect(loads).toBe(0);
  });

  it('is in error while its code can’t be had, and comes by itself when the network is back', async () => {
    reachable = false;
    const one = watch(parcels.parcel('a'));
    await settle();
    expect(one.seen.at(-1)).toEqual({ status: 'error', value: null, problem: OFFLINE });
    await expect(parcels.send('a')).rejects.toMatchObject({ name: 'NetworkError' });
    $network.set('offline');
    await settle();
    expect(one.seen.at(-1)).toMatchObject({ status: 'error' });
    reachable = true;
    $network.set('online');
    await settle();
    expect(one.seen.at(-1)).toEqual(ready('a'));
    expect([await parcels.send('a'), created]).toEqual(['sent a', 1]);
    one.stop();
    expect($network.lc).toBe(0);
  });

  it('asks nothing of a network that nobody waits for any more', async () => {
    reachable = false;
    const one = watch(parcels.parcel('a'));
    await settle();
    one.stop();
    await settle();
    const before = loads;
    $network.set('offline');
    $network.set('online');
    await settle();
    expect([loads, $network.lc]).toEqual([before, 0]);
  });

  it('rejects after its client has ended, and is not begun when the code comes too late', async () => {
    const late = parcels.send('a');
    end.abort();
    await expect(late).rejects.toMatchObject({ name: 'DisposedError' });
    await expect(parcels.send('a')).rejects.toMatchObject({ name: 'DisposedError' });
    expect([loads, created]).toEqual([1, 0]);
  });
});
