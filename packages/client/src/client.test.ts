import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, ENDPOINT, type World } from '../sim/world.ts';
import { createClient } from './index.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld(7);
});
afterEach(() => world.close());

describe('createClient', () => {
  it('refuses what can not be an endpoint or a key', () => {
    const { platform } = world.device('phone').open();
    expect(() => createClient({ endpoint: '/api', key: 'pk_demo', channel: 'web', platform })).toThrow(/endpoint/);
    expect(() => createClient({ endpoint: ENDPOINT, key: 'sk_secret', channel: 'web', platform })).toThrow(/key/);
  });

  it('two on one page, for two brands, do not disturb each other', async () => {
    const device = world.device('phone');
    const tab = device.open();
    const [one, two] = [world.client(tab), world.client(tab, { endpoint: `${ENDPOINT}/other` })];
    await world.until(one.cart.add({ sku: 'MUG' }));
    expect(one.cart.$cart.get().quantity).toBe(1);
    expect(two.cart.$cart.get()).toMatchObject({ id: null, quantity: 0 });
    expect(new Set([...device.disk.values.keys()].map((key) => key.slice(0, key.lastIndexOf('/')))).size).toBe(1);
  });

  it('asks for nothing and keeps nothing before somebody wants something', async () => {
    const device = world.device('phone');
    const tab = device.open();
    let requests = 0;
    world.network.onArrival = () => void requests++;
    const client = world.client(tab);
    await world.timeline.pass(60_000);
    expect(requests).toBe(0);
    expect([...device.disk.values]).toEqual([]);
    expect(tab.open).toMatchObject({ locks: 0, timers: 0, requests: 0 });
    expect(client.cart.$cart.get().status).toBe('ready');
  });

  it('loads the brand while somebody listens', async () => {
    const client = world.client(world.device('phone').open());
    const stop = client.brand.$brand.subscribe(() => {});
    await world.timeline.pass(1000);
    expect(client.brand.$brand.get()).toMatchObject({ status: 'ready', value: { id: 'sim', currencies: ['EUR', 'JPY'] } });
    stop();
  });

  it('disposed of at any moment, it leaves nothing behind', async () => {
    for (let wait = 0; wait < 150; wait += 7) {
      const tab = world.device(`phone ${wait}`).open();
      const client = world.client(tab);
      client.brand.$brand.subscribe(() => {});
      client.catalogue.products().$list.subscribe(() => {});
      void client.cart.add({ sku: 'MUG' });
      void client.handoff.offer();
      void client.cart.refresh().catch(() => {});
      void client.brand.follow().catch(() => {});
      await world.timeline.pass(wait);
      client.dispose();
      await world.timeline.pass(20);
      expect({ wait, ...tab.open }).toEqual({ wait, timers: 0, listeners: 0, locks: 0, channels: 0, requests: 0, storages: 0 });
    }
  });
});
