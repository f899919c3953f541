import { type LineId, LIMITS } from '@throughline/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import type { Arrival } from '../../sim/network.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client } from '../index.ts';

let world: World;
let device: Device;
let tab: Tab;
let client: Client;
let posts: Arrival[];

const isPost = ({ method, path }: Arrival): boolean => method === 'POST' && path.endsWith('/actions');
const idsOf = ({ body }: Arrival): string[] => (JSON.parse(body ?? '') as { actions: { id: string }[] }).actions.map(({ id }) => id);
const quantities = (of: Client = client): Record<string, number> =>
  Object.fromEntries(of.cart.$cart.get().lines.map(({ sku, quantity }) => [sku, quantity]));
const problem = (status: number, name: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ type: `urn:throughline:problem:${name}`, title: name, status }), { status, headers });
const line = (sku: string): LineId => `li_${sku}`;

beforeEach(async () => {
  world = await createWorld(1);
  device = world.device('phone');
  tab = device.open();
  client = world.client(tab);
  posts = [];
  world.network.onArrival = (request) => void (isPost(request) && posts.push(request));
});
afterEach(() => world.close());

describe('the outbox', () => {
  it('shows the line before anything is stored or sent', () => {
    void client.cart.add({ sku: 'MUG', quantity: 2 });
    expect(client.cart.$cart.get()).toMatchObject({
      sync: 'sending',
      quantity: 2,
      totals: null,
      lines: [{ sku: 'MUG', pending: true, total: null }],
    });
  });

  it('keeps the id of an action for every send of it, and has one request under way at a time', async () => {
    await world.until(client.cart.add({ sku: 'MUG' }));
    world.network.weather = { ...world.network.weather, loseAnswer: 0.6, delay: 200 };
    let underWay = 0;
    const fetch = tab.platform.fetch;
    Object.assign(tab.platform, {
      fetch: async (url: string, init: RequestInit) => {
        if (!url.endsWith('/actions')) return fetch(url, init);
        expect(++underWay).toBe(1);
        return fetch(url, init).finally(() => underWay--);
      },
    });
    for (let taps = 0; taps < 5; taps++) {
      void client.cart.add({ sku: 'MUG' });
      await world.timeline.pass(150);
    }
    await world.until(client.cart.settled());
    expect(posts.length).toBeGreaterThan(new Set(posts.map(({ body }) => body)).size);
    expect(new Set(posts.flatMap(idsOf)).size).toBe(6);
    expect(quantities()).toEqual({ MUG: 6 });
  });

  it('reload, close or crash: what was stored is sent by the next page, once', async () => {
    device.setOnline(false);
    void client.cart.add({ sku: 'MUG' });
    void client.cart.add({ sku: 'LAMP', quantity: 2 });
    await world.timeline.pass(100);
    tab.kill();
    const next = world.client(device.open());
    await world.timeline.pass(100);
    expect(next.cart.$cart.get()).toMatchObject({ status: 'ready', sync: 'saved', quantity: 3 });
    device.setOnline(true);
    await world.until(next.cart.settled());
    expect(quantities(next)).toEqual({ MUG: 1, LAMP: 2 });
    expect(next.cart.$cart.get()).toMatchObject({ sync: 'synced', totals: { quantity: 3 } });
  });

  it('offline reloads do not double the queue', async () => {
    await world.until(client.cart.add({ sku: 'MUG' }));
    device.setOnline(false);
    void client.cart.add({ sku: 'MUG' });
    await world.timeline.pass(100);
    let page = client;
    for (let reloads = 0; reloads < 5; reloads++) {
      [...device.tabs].forEach((each) => each.kill());
      page = world.client(device.open());
      await world.timeline.pass(200);
      expect(quantities(page)).toEqual({ MUG: 2 });
    }
    device.setOnline(true);
    await world.until(page.cart.settled());
    expect(quantities(page)).toEqual({ MUG: 2 });
  });

  it('a reload offline shows pictures and prices of what was just added', async () => {
    const stop = client.catalogue.productOf('TEE-M').subscribe(() => {});
    await world.timeline.pass(1000);
    device.setOnline(false);
    void client.cart.add({ sku: 'TEE-M' });
    await world.timeline.pass(100);
    stop();
    tab.kill();
    const next = world.client(device.open());
    await world.timeline.pass(100);
    expect(next.cart.$cart.get().lines).toMatchObject([
      { title: 'tee', options: [{ name: 'Size', value: 'TEE-M' }], unitPrice: { currency: 'EUR' }, total: null },
    ]);
  });

  it('three adds at once are three lines', async () => {
    await world.until(Promise.all(['MUG', 'LAMP', 'TEE-S'].map((sku) => client.cart.add({ sku }))));
    expect(quantities()).toEqual({ MUG: 1, LAMP: 1, 'TEE-S': 1 });
  });

  it('rapid removals remove exactly what was tapped', async () => {
    await world.until(Promise.all(['MUG', 'LAMP', 'TEE-S', 'TEE-M'].map((sku) => client.cart.add({ sku, quantity: 3 }))));
    await world.until(Promise.all(['LAMP', 'TEE-M', 'LAMP'].map((sku) => client.cart.remove(line(sku)))));
    expect(quantities()).toEqual({ MUG: 3, 'TEE-S': 3 });
  });

  it('goes out in requests the server takes: 250 actions are three, in order', async () => {
    device.setOnline(false);
    for (let taps = 0; taps < 250; taps++) void client.cart.add({ sku: 'MUG' });
    await world.timeline.pass(3000);
    device.setOnline(true);
    await world.until(client.cart.settled());
    expect(posts.map((post) => idsOf(post).length)).toEqual([100, 100, 50]);
    expect(quantities()).toEqual({ MUG: 250 });
  });

  it('never sends more than 64 KiB, which keepalive would refuse', async () => {
    device.setOnline(false);
    for (let taps = 0; taps < LIMITS.actionsPerRequest; taps++) void client.cart.add({ sku: 'é'.repeat(LIMITS.skuLength), quantity: 999 });
    await world.timeline.pass(3000);
    device.setOnline(true);
    await world.until(client.cart.settled());
    expect(Math.max(...posts.map(({ body }) => new TextEncoder().encode(body ?? '').length))).toBeLessThan(LIMITS.bodyBytes);
  });

  it('a refusal is set aside, survives a reload, and blocks nothing', async () => {
    await expect(world.until(client.cart.add({ sku: 'LAST', quantity: 4 }))).rejects.toMatchObject({
      name: 'ProblemError',
      reason: 'insufficient-stock',
    });
    await world.until(client.cart.add({ sku: 'MUG' }));
    tab.kill();
    const next = world.client(device.open());
    await world.timeline.pass(1000);
    const [refusal] = next.cart.$cart.get().refusals;
    expect(refusal).toMatchObject({ type: 'addLine', line: 'li_LAST', reason: 'insufficient-stock', problem: { available: 3 } });
    expect(quantities(next)).toEqual({ MUG: 1 });
    if (refusal) next.cart.dismiss(refusal.action);
    await world.timeline.pass(100);
    expect(next.cart.$cart.get().refusals).toEqual([]);
  });

  it('one poisoned action does not strand the others', async () => {
    world.network.intercept = (request) =>
      isPost(request) && request.body?.includes('"LAMP"') ? problem(400, 'invalid-request') : undefined;
    const all = ['MUG', 'TEE-S', 'LAMP', 'TEE-M', 'LAST'].map((sku) => client.cart.add({ sku }));
    const settled = await world.until(Promise.allSettled(all));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(quantities()).toEqual({ MUG: 1, 'TEE-S': 1, 'TEE-M': 1, LAST: 1 });
    expect(client.cart.$cart.get().refusals).toMatchObject([{ line: 'li_LAMP', reason: 'invalid-request' }]);
  });

  it('an installation at fault costs the shopper nothing', async () => {
    world.network.intercept = (request) => (isPost(request) ? problem(403, 'origin-not-allowed') : undefined);
    void client.cart.add({ sku: 'MUG' });
    await world.timeline.pass(30_000);
    expect(client.cart.$cart.get()).toMatchObject({ quantity: 1, sync: 'sending', refusals: [], problem: { status: 403 } });
    world.network.intercept = () => undefined;
    await world.until(client.cart.settled());
    expect(client.cart.$cart.get()).toMatchObject({ quantity: 1, sync: 'synced', problem: null });
  });

  it('never asks again before the server wants it, however often it is woken', async () => {
    let refusals = 0;
    world.network.intercept = (request) =>
      isPost(request) && ++refusals === 1 ? problem(429, 'rate-limited', { 'Retry-After': '20' }) : undefined;
    void client.cart.add({ sku: 'MUG' });
    for (let second = 0; second < 19; second++) {
      await world.timeline.pass(1000);
      tab.tell('wake');
      expect(posts).toHaveLength(1);
    }
    await world.until(client.cart.settled());
    expect(posts).toHaveLength(2);
  });

  it("a captive portal's page is no answer", async () => {
    world.network.intercept = (request) => (isPost(request) ? new Response('<h1>Sign in to the Wi-Fi</h1>') : undefined);
    void client.cart.add({ sku: 'MUG' });
    await world.timeline.pass(30_000);
    expect(client.cart.$cart.get()).toMatchObject({ quantity: 1, refusals: [] });
    world.network.intercept = () => undefined;
    await world.until(client.cart.settled());
    expect(quantities()).toEqual({ MUG: 1 });
  });

  it('a currency is decided on the version that stands when it is sent', async () => {
    void client.cart.add({ sku: 'MUG' });
    const changed = client.cart.setCurrency('JPY');
    void client.cart.add({ sku: 'LAMP' });
    expect(client.cart.$cart.get()).toMatchObject({ currency: 'JPY', totals: null });
    await world.until(changed);
    await world.until(client.cart.settled());
    expect(client.cart.$cart.get()).toMatchObject({ refusals: [], currency: 'JPY', totals: { total: { amount: 4000, currency: 'JPY' } } });
  });

  it('a currency the brand does not sell in does not keep the cart from being made', async () => {
    const other = world.client(world.device('other').open(), { currency: 'CHF' });
    await world.until(other.cart.add({ sku: 'MUG' }));
    expect(other.cart.$cart.get()).toMatchObject({ currency: 'EUR', quantity: 1 });
  });

  it('the shopper never sees an action twice, nor one step back', async () => {
    world.network.weather = { drop: 0.2, double: 0.2, loseAnswer: 0.3, silent: 0.3, unavailable: 0.1, cutStream: 0.2, delay: 1500 };
    let added = 0;
    const stop = client.cart.$cart.subscribe(({ quantity }) => expect(quantity).toBe(added));
    for (let taps = 0; taps < 60; taps++) {
      added++;
      void client.cart.add({ sku: world.chance.pick(['MUG', 'LAMP']) ?? 'MUG' });
      await world.timeline.pass(world.chance.between(0, 2500));
    }
    await world.timeline.pass(120_000);
    expect(client.cart.$cart.get()).toMatchObject({ quantity: 60, sync: 'synced' });
    stop();
  });
});
