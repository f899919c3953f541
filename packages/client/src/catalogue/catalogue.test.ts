import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import type { Arrival } from '../../sim/network.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, Loadable, Product, ProductList } from '../index.ts';

let world: World;
let device: Device;
let tab: Tab;
let client: Client;
let arrivals: Arrival[];

beforeEach(async () => {
  world = await createWorld(6);
  device = world.device('phone');
  tab = device.open();
  client = world.client(tab);
  arrivals = [];
  world.network.onArrival = (request) => void arrivals.push(request);
});
afterEach(() => world.close());

const listen = <T>($state: { subscribe(listener: (value: T) => void): () => void }): { now: T; stop: () => void } => {
  const heard: { now: T; stop: () => void } = { now: undefined as T, stop: () => {} };
  heard.stop = $state.subscribe((value) => {
    heard.now = value;
  });
  return heard;
};

describe('a reading', () => {
  it('is loaded while somebody listens, once for all who do', async () => {
    client.catalogue.product('mug').get();
    await world.timeline.pass(1000);
    expect(arrivals).toHaveLength(0);
    const [one, two] = [
      listen<Loadable<Product>>(client.catalogue.product('mug')),
      listen<Loadable<Product>>(client.catalogue.product('mug')),
    ];
    await world.timeline.pass(1000);
    expect(arrivals).toHaveLength(1);
    expect(one.now).toMatchObject({ status: 'ready', stale: false, value: { handle: 'mug' } });
    expect(two.now).toBe(one.now);
  });

  it('is given up when nobody listens any more', async () => {
    const one = listen(client.catalogue.product('mug'));
    await world.timeline.pass(0);
    expect(tab.open.requests).toBe(1);
    one.stop();
    await world.timeline.pass(0);
    expect(tab.open).toMatchObject({ requests: 0, timers: 0 });
  });

  it('tells what went wrong, and is tried again on refresh', async () => {
    const none = listen<Loadable<Product>>(client.catalogue.product('no-such'));
    await world.timeline.pass(1000);
    expect(none.now).toMatchObject({ status: 'error', value: null, problem: { status: 404 } });
    client.catalogue.refresh();
    await world.timeline.pass(1000);
    expect(arrivals).toHaveLength(2);
  });

  it('is served stale without a network, and fresh when it is back', async () => {
    const mug = listen<Loadable<Product>>(client.catalogue.productOf('MUG'));
    await world.timeline.pass(1000);
    const told = mug.now.status === 'ready' ? mug.now.at : null;
    expect(told).toBeGreaterThan(0);
    device.setOnline(false);
    client.catalogue.refresh();
    await world.timeline.pass(10_000);
    // As old as it is, and not younger for having been asked about.
    expect(mug.now).toMatchObject({ status: 'ready', stale: true, at: told, value: { handle: 'mug' } });
    expect(client.$network.get()).toBe('offline');
    device.setOnline(true);
    await world.timeline.pass(2000);
    expect(mug.now).toMatchObject({ status: 'ready', stale: false });
    expect(client.$network.get()).toBe('online');
  });

  it('comes by itself when the server is back, though nothing else asks', async () => {
    world.network.intercept = () => new Response('<h1>Bad gateway</h1>', { status: 502 });
    const mug = listen<Loadable<Product>>(client.catalogue.productOf('MUG'));
    await world.timeline.pass(10_000);
    expect(mug.now).toMatchObject({ status: 'error', value: null });
    world.network.weather = { ...world.network.weather, drop: 1 };
    client.catalogue.refresh();
    await world.timeline.pass(20_000);
    expect(client.$network.get()).toBe('offline');
    world.network.intercept = () => undefined;
    world.network.weather = { ...world.network.weather, drop: 0 };
    await world.timeline.pass(20_000);
    expect(client.$network.get()).toBe('online');
    expect(mug.now).toMatchObject({ status: 'ready', stale: false });
  });

  it('speaks the language and the currency that are set', async () => {
    const mug = listen<Loadable<Product>>(client.catalogue.productOf('MUG'));
    await world.timeline.pass(1000);
    client.setLocale('ar');
    await world.timeline.pass(1000);
    expect(arrivals.at(-1)?.headers.get('accept-language')).toBe('ar');
    void client.cart.setCurrency('JPY');
    await world.timeline.pass(1000);
    expect(mug.now).toMatchObject({ status: 'ready', value: { variants: [{ price: { amount: 2000, currency: 'JPY' } }] } });
  });
});

describe('a list of products', () => {
  it('comes in pages, one request each', async () => {
    const { $list, more } = client.catalogue.products({ limit: 2 });
    const list = listen<Loadable<ProductList>>($list);
    await world.timeline.pass(1000);
    expect(list.now).toMatchObject({ status: 'ready', value: { complete: false, items: [{ handle: 'tee' }, { handle: 'mug' }] } });
    await world.until(Promise.all([more(), more()]));
    expect(list.now).toMatchObject({
      value: { complete: true, items: [{ handle: 'tee' }, { handle: 'mug' }, { handle: 'lamp' }, { handle: 'last' }] },
    });
    expect(arrivals).toHaveLength(2);
    await world.until(more());
    client.catalogue.refresh();
    await world.timeline.pass(1000);
    expect(arrivals).toHaveLength(4);
    expect(list.now.value?.items).toHaveLength(4);
  });

  it('teaches the cart what an article is called', async () => {
    const list = listen(client.catalogue.products().$list);
    await world.timeline.pass(1000);
    void client.cart.add({ sku: 'LAMP' });
    expect(client.cart.$cart.get().lines).toMatchObject([
      { title: 'lamp', unitPrice: { amount: 1004, currency: 'EUR' }, total: null, pending: true },
    ]);
    list.stop();
  });
});
