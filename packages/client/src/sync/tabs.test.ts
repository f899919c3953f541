import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device } from '../../sim/device.ts';
import type { Arrival } from '../../sim/network.ts';
import { createWorld, type World } from '../../sim/world.ts';

let world: World;
let arrivals: Arrival[];
const count = (method: string, end: string): number => arrivals.filter((each) => each.method === method && each.path.endsWith(end)).length;

beforeEach(async () => {
  world = await createWorld(2);
  arrivals = [];
  world.network.onArrival = (request) => void arrivals.push(request);
});
afterEach(() => world.close());

const open = (device: Device) => {
  const tab = device.open();
  return { tab, client: world.client(tab) };
};

describe.each([
  ['with locks', true],
  ['where locks throw: insecure pages, third-party frames', false],
])('tabs of one browser, %s', (_name, hasLocks) => {
  it('make one cart, though all add first at the same moment', async () => {
    const device = world.device('laptop', hasLocks);
    const tabs = Array.from({ length: 5 }, () => open(device));
    const skus = ['MUG', 'LAMP', 'TEE-S', 'TEE-M', 'MUG'];
    await world.until(Promise.all(tabs.map(({ client }, at) => client.cart.add({ sku: skus[at] ?? 'MUG' }))));
    await world.timeline.pass(1000);
    const views = tabs.map(({ client }) => client.cart.$cart.get());
    expect(new Set(views.map(({ id }) => id)).size).toBe(1);
    for (const view of views) expect(view).toMatchObject({ quantity: 5, sync: 'synced', totals: { quantity: 5 } });
    expect(await world.storage.db.selectFrom('carts').select('id').execute()).toHaveLength(1);
  });

  it('show the same, and say when it was changed elsewhere', async () => {
    const device = world.device('laptop', hasLocks);
    const [one, two] = [open(device), open(device)];
    await world.until(one.client.cart.add({ sku: 'MUG' }));
    await world.timeline.pass(200);
    const before = two.client.cart.$cart.get().changedElsewhere;
    const own = one.client.cart.$cart.get().changedElsewhere;
    void one.client.cart.add({ sku: 'LAMP' });
    await world.timeline.pass(500);
    expect(two.client.cart.$cart.get()).toMatchObject({ quantity: 2, changedElsewhere: before + 1 });
    expect(one.client.cart.$cart.get()).toMatchObject({ quantity: 2, changedElsewhere: own });
  });

  it('hold one stream between them, and send through one', async () => {
    const device = world.device('laptop', hasLocks);
    const tabs = Array.from({ length: 7 }, () => open(device));
    await world.until(Promise.all(tabs.map(({ client }) => client.cart.add({ sku: 'MUG' }))));
    await world.timeline.pass(20_000);
    expect(world.network.streams).toBe(1);
    expect(count('PUT', client(tabs[0]).cart.$cart.get().id ?? '-')).toBe(1);
  });

  it('another leads when the leader dies without a word', async () => {
    const device = world.device('laptop', hasLocks);
    const [one, two] = [open(device), open(device)];
    await world.until(one.client.cart.add({ sku: 'MUG' }));
    await world.timeline.pass(1000);
    one.tab.kill();
    await world.until(two.client.cart.add({ sku: 'LAMP' }));
    await world.timeline.pass(10_000);
    expect(world.network.streams).toBe(1);
    expect(two.client.cart.$cart.get()).toMatchObject({ quantity: 2, sync: 'synced' });
  });

  it('a page in the back/forward cache holds neither lock nor stream, and is not stale when it comes back', async () => {
    const device = world.device('laptop', hasLocks);
    const { tab, client } = open(device);
    await world.until(client.cart.add({ sku: 'MUG' }));
    await world.timeline.pass(1000);
    tab.tell('sleep');
    await world.timeline.pass(1000);
    expect(tab.open).toMatchObject({ locks: 0, requests: 0, timers: 0 });
    const other = open(device);
    await world.until(other.client.cart.add({ sku: 'MUG' }));
    other.tab.kill();
    tab.tell('wake');
    await world.timeline.pass(7000);
    expect(client.cart.$cart.get()).toMatchObject({ quantity: 2, sync: 'synced', totals: { quantity: 2 } });
    expect(world.network.streams).toBe(1);
  });

  it('leave nothing behind when disposed of', async () => {
    const device = world.device('laptop', hasLocks);
    const { tab, client } = open(device);
    client.catalogue.products().$list.subscribe(() => {});
    void client.cart.add({ sku: 'MUG' });
    void client.handoff.offer();
    await world.timeline.pass(world.chance.between(0, 400));
    client.dispose();
    await world.timeline.pass(50);
    expect(tab.open).toEqual({ timers: 0, listeners: 0, locks: 0, channels: 0, requests: 0, storages: 0 });
    await expect(client.cart.add({ sku: 'MUG' })).rejects.toMatchObject({ name: 'DisposedError' });
    await expect(client.cart.refresh()).rejects.toMatchObject({ name: 'DisposedError' });
    await expect(client.handoff.offer()).rejects.toMatchObject({ name: 'DisposedError' });
  });
});

const client = (page: { client: ReturnType<World['client']> } | undefined) => {
  if (!page) throw new Error('no such page');
  return page.client;
};
