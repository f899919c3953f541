import { publishStock, publishStores, type StorePublication } from '@throughline/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device } from '../../sim/device.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Availability, Client, Loadable, Store, StoreId, StoreList, StorePoints } from '../index.ts';
// So that no page waits for the disk of the machine that simulates it.
import '../profile/create-profile.ts';
import '../session/create-session.ts';
import './create-stores.ts';

const store = (ref: string, latitude: number, longitude: number): StorePublication => ({
  ref,
  name: { en: ref, ar: `متجر ${ref}` },
  address: { lines: [{ und: '1 Main Street' }], city: { und: ref }, region: null, postalCode: null, country: null },
  position: { latitude, longitude },
  phone: null,
  timeZone: 'Europe/Paris',
  hours: { week: Array.from({ length: 7 }, () => [{ opens: 600, closes: 1140 }]), seasons: [], exceptions: [] },
  services: ['pickup'],
  pickup: { leadMinutes: 120, cutoff: null },
  delivery: null,
});

let world: World;
let device: Device;
let client: Client;
let asked: URL[];

beforeEach(async () => {
  world = await createWorld(8);
  await publishStores(world.storage, 'sim', [
    store('Paris', 48.8566, 2.3522),
    store('Lyon', 45.76, 4.8357),
    store('Lille', 50.6292, 3.0573),
  ]);
  await publishStock(world.storage, 'sim', 'Lyon', [{ sku: 'MUG', quantity: 2, updatedAt: world.timeline.now() }]);
  device = world.device('phone');
  client = world.client(device.open());
  asked = [];
  world.network.onArrival = (request) => void asked.push(new URL(request.path, 'https://sim.test'));
});
afterEach(() => world.close());

const listen = <T>($state: { subscribe(listener: (value: Loadable<T>) => void): () => void }): { now: Loadable<T>; stop: () => void } => {
  const heard: { now: Loadable<T>; stop: () => void } = { now: { status: 'loading', value: null }, stop: () => {} };
  heard.stop = $state.subscribe((value) => {
    heard.now = value;
  });
  return heard;
};

const near = { latitude: 48.853_412, longitude: 2.348_834 };

describe('stores', () => {
  it('come by place in pages, one request each, and tell no more of the place than needed', async () => {
    const list = listen<StoreList>(client.stores.search({ near, limit: 2 }));
    const same = listen<StoreList>(client.stores.search({ near, limit: 2 }));
    await world.timeline.pass(2000);
    expect(list.now).toMatchObject({ status: 'ready', value: { complete: false, items: [{ name: 'Paris' }, { name: 'Lille' }] } });
    expect(same.now).toBe(list.now);
    await world.until(Promise.all([client.stores.more({ near, limit: 2 }), client.stores.more({ near, limit: 2 })]));
    expect(list.now).toMatchObject({ value: { complete: true, items: [{ name: 'Paris' }, { name: 'Lille' }, { name: 'Lyon' }] } });
    expect(asked.map((url) => url.searchParams.get('near'))).toEqual(['48.853,2.349', '48.853,2.349']);
    await client.stores.refresh();
    await world.timeline.pass(2000);
    expect(asked).toHaveLength(4);
    expect(list.now.value?.items).toHaveLength(3);
  });

  it('speak the language that is set, and are there stale without a network', async () => {
    const list = listen<StoreList>(client.stores.search({ q: 'lyon' }));
    await world.timeline.pass(2000);
    client.setLocale('ar');
    await world.timeline.pass(2000);
    expect(list.now).toMatchObject({ value: { items: [{ name: 'متجر Lyon' }] } });
    device.setOnline(false);
    void client.stores.refresh();
    await world.timeline.pass(20_000);
    expect(list.now).toMatchObject({ status: 'ready', stale: true, value: { items: [{ name: 'متجر Lyon' }] } });
  });

  it('are found one by one, with what they have', async () => {
    const list = listen<StoreList>(client.stores.search({ q: 'lyon' }));
    await world.timeline.pass(2000);
    const id = list.now.value?.items[0]?.id ?? '';
    const one = listen<Store>(client.stores.store(id, { near, speed: 80 }));
    const stock = listen<Availability>(client.stores.availability({ sku: 'MUG', store: id }));
    const none = listen<Availability>(client.stores.availability({ sku: 'NOTHING' }));
    await world.timeline.pass(2000);
    expect(one.now).toMatchObject({ status: 'ready', value: { id, distance: expect.any(Number) as number, arrival: {} } });
    expect(stock.now).toMatchObject({
      status: 'ready',
      value: { online: { level: 'in-stock' }, stores: [{ stock: { level: 'low', quantity: 2 }, promises: [{ kind: 'pickup' }] }] },
    });
    expect(none.now).toMatchObject({ status: 'error', problem: { status: 404 } });
  });

  it('are found around a town, and as points of a map', async () => {
    const list = listen<StoreList>(client.stores.search({ place: ' Lyon ' }));
    const points = listen<StorePoints>(client.stores.points({ bounds: { west: 0, south: 40, east: 10, north: 55 }, zoom: 9 }));
    await world.timeline.pass(2000);
    expect(list.now).toMatchObject({ value: { around: { by: 'place', label: 'Lyon' }, items: [{ name: 'Lyon' }, {}, {}] } });
    expect(points.now).toMatchObject({ value: { total: 3, items: [{ count: 1 }, { count: 1 }, { count: 1 }] } });
  });

  it('one is home: a guest’s for as long as the page, a customer’s on every device', async () => {
    const home = listen<StoreId | null>(client.stores.$home);
    await world.timeline.pass(2000);
    expect(home.now).toMatchObject({ status: 'ready', value: null });
    await world.until(client.stores.setHome('st_guest'));
    expect(home.now.value).toBe('st_guest');
    await world.until(client.session.begin('ada@example.test'));
    await world.until(client.session.verify(await world.code('ada@example.test')));
    await world.timeline.pass(2000);
    expect(home.now.value).toBeNull();
  });

  it('leave nothing behind', async () => {
    const tab = device.open();
    const other = world.client(tab);
    const list = listen<StoreList>(other.stores.search());
    await world.timeline.pass(2000);
    list.stop();
    other.dispose();
    await world.timeline.pass(0);
    expect(tab.open).toMatchObject({ requests: 0, timers: 0 });
    await expect(other.stores.more()).rejects.toThrow();
  });
});

it('does not take what is no question', () => {
  // @ts-expect-error a place has latitude and longitude
  const wrong: Parameters<Client['stores']['search']>[0] = { near: '48.85,2.35' };
  // @ts-expect-error availability is of an article
  const none: Parameters<Client['stores']['availability']>[0] = { near };
  expect([wrong, none]).toHaveLength(2);
});
