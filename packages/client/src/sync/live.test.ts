import type { HandoffToken } from '@throughline/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import type { Arrival } from '../../sim/network.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client } from '../index.ts';

let world: World;
let phone: { device: Device; tab: Tab; client: Client };
let laptop: typeof phone;
let streams: Arrival[];

const open = (name: string): typeof phone => {
  const device = world.device(name);
  const tab = device.open();
  return { device, tab, client: world.client(tab) };
};

beforeEach(async () => {
  world = await createWorld(3);
  phone = open('phone');
  laptop = open('laptop');
  await world.until(phone.client.cart.add({ sku: 'MUG' }));
  void phone.client.handoff.offer({ mode: 'share' });
  await world.timeline.pass(1000);
  const offer = phone.client.handoff.$offer.get();
  if (offer.status !== 'open') throw new Error('no offer');
  await world.until(laptop.client.handoff.claim({ token: new URL(offer.handoff.url).hash.slice(4) as HandoffToken }));
  phone.client.handoff.withdraw();
  await world.timeline.pass(1000);
  streams = [];
  world.network.onArrival = (request) => void (request.path.endsWith('/events') && streams.push(request));
});
afterEach(() => world.close());

describe('two devices on one cart', () => {
  it("see each other's changes within a second, and say so", async () => {
    void laptop.client.cart.add({ sku: 'LAMP', quantity: 2 });
    await world.timeline.pass(500);
    expect(phone.client.cart.$cart.get()).toMatchObject({ quantity: 3, changedElsewhere: 1, totals: { quantity: 3 } });
    expect(laptop.client.cart.$cart.get()).toMatchObject({ quantity: 3, changedElsewhere: 0 });
  });

  it('never shows one action twice when the stream is faster than the answer', async () => {
    const seen: number[] = [];
    const fetch = phone.tab.platform.fetch;
    Object.assign(phone.tab.platform, {
      fetch: async (url: string, init: RequestInit) => {
        const answer = await fetch(url, init);
        if (init.method === 'POST') await new Promise<void>((resolve) => phone.tab.later(resolve, 800));
        return answer;
      },
    });
    phone.client.cart.$cart.subscribe(({ quantity }) => void seen.push(quantity));
    void phone.client.cart.add({ sku: 'MUG' });
    await world.timeline.pass(300);
    void laptop.client.cart.add({ sku: 'LAMP' });
    await world.timeline.pass(3000);
    expect([...new Set(seen)]).toEqual([1, 2, 3]);
    expect(phone.client.cart.$cart.get()).toMatchObject({ quantity: 3, sync: 'synced', changedElsewhere: 1 });
  });

  it('a stream that fell silent is given up after 40 s and resumed', async () => {
    let silent = 0;
    world.network.intercept = ({ path }) => (path.endsWith('/events') && ++silent === 1 ? new Response(new ReadableStream()) : undefined);
    phone.tab.hangUp();
    await world.timeline.pass(3000);
    await world.until(laptop.client.cart.add({ sku: 'LAMP' }));
    await world.timeline.pass(30_000);
    expect(phone.client.cart.$cart.get().quantity).toBe(1);
    await world.timeline.pass(15_000);
    expect(phone.client.cart.$cart.get().quantity).toBe(2);
  });

  it('a broken stream is resumed with the version that is held, and the token stays out of the URL', async () => {
    phone.tab.hangUp();
    await world.timeline.pass(3000);
    const [again] = streams;
    expect(again?.headers.get('last-event-id')).toBe(String(phone.client.cart.$cart.get().version));
    expect(again?.headers.get('cart-token')).toMatch(/^ct_/);
    expect(again?.path).not.toContain('ct_');
  });

  it('an older snapshot is ignored', async () => {
    await world.until(laptop.client.cart.add({ sku: 'LAMP' }));
    await world.timeline.pass(500);
    const none = { amount: 0, currency: 'EUR' };
    const old = {
      id: phone.client.cart.$cart.get().id,
      version: 0,
      currency: 'EUR',
      lines: [],
      gifts: [],
      codes: [],
      saved: [],
      giftNote: null,
      changes: [],
      totals: {
        quantity: 0,
        subtotal: none,
        discount: none,
        shipping: null,
        shippingEstimate: null,
        gifts: [],
        total: none,
        taxIncluded: none,
      },
      updatedAt: '',
    };
    world.network.intercept = ({ method, path }) => (method === 'GET' && /ca_[^/]+$/.test(path) ? Response.json(old) : undefined);
    await world.until(phone.client.cart.refresh());
    expect(phone.client.cart.$cart.get()).toMatchObject({ quantity: 2, version: 2, changedElsewhere: 1 });
  });

  it('a page that slept asks for what it missed', async () => {
    phone.tab.tell('sleep');
    await world.until(laptop.client.cart.add({ sku: 'LAMP' }));
    await world.timeline.pass(5000);
    expect(phone.client.cart.$cart.get().quantity).toBe(1);
    phone.tab.tell('wake');
    await world.timeline.pass(1000);
    expect(phone.client.cart.$cart.get()).toMatchObject({ quantity: 2, changedElsewhere: 1 });
  });
});
