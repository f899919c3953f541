import type { HandoffToken } from '@throughline/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, OfferState } from '../index.ts';

let world: World;
let kiosk: { device: Device; tab: Tab; client: Client };
let phone: typeof kiosk;
let offers: OfferState[];

const open = (name: string, channel: 'kiosk' | 'web'): typeof kiosk => {
  const device = world.device(name);
  const tab = device.open();
  return { device, tab, client: world.client(tab, { channel }) };
};

const offer = async (from: Client): Promise<{ token: HandoffToken }> => {
  void from.handoff.offer({ label: 'Kiosk 2' });
  await world.timeline.pass(1500);
  return proof(from);
};
const proof = (from: Client): { token: HandoffToken } => {
  const state = from.handoff.$offer.get();
  if (state.status !== 'open') throw new Error(`the offer is ${state.status}`);
  return { token: new URL(state.handoff.url).hash.slice(4) as HandoffToken };
};
const lines = (of: Client): string[] =>
  of.cart.$cart
    .get()
    .lines.map(({ sku, quantity }) => `${sku} ${quantity}`)
    .sort();

beforeEach(async () => {
  world = await createWorld(5);
  kiosk = open('kiosk', 'kiosk');
  phone = open('phone', 'web');
  offers = [];
  kiosk.client.handoff.$offer.subscribe((state) => void offers.push(state));
});
afterEach(() => world.close());

describe('a hand-off from a kiosk', () => {
  it('sends what is pending, moves the cart and forgets it everywhere', async () => {
    const other = world.client(kiosk.device.open(), { channel: 'kiosk' });
    void kiosk.client.cart.add({ sku: 'MUG' });
    void kiosk.client.cart.add({ sku: 'LAMP', quantity: 2 });
    const code = await offer(kiosk.client);
    expect(await world.until(phone.client.handoff.preview(code))).toMatchObject({
      mode: 'move',
      from: { channel: 'kiosk', label: 'Kiosk 2' },
      quantity: 3,
    });
    expect(await world.until(phone.client.handoff.claim(code))).toMatchObject({ mode: 'move' });
    expect(lines(phone.client)).toEqual(['LAMP 2', 'MUG 1']);
    await world.timeline.pass(1000);
    expect(offers.map(({ status }) => status)).toEqual(['idle', 'preparing', 'open', 'claimed']);
    expect([...kiosk.device.disk.values]).toEqual([]);
    for (const each of [kiosk.client, other]) expect(each.cart.$cart.get()).toMatchObject({ id: null, lines: [], sync: 'moved' });
    expect(kiosk.tab.open.timers).toBe(0);
  });

  it('leaves the kiosk ready for the next shopper', async () => {
    void kiosk.client.cart.add({ sku: 'MUG' });
    await world.until(phone.client.handoff.claim(await offer(kiosk.client)));
    await world.timeline.pass(1000);
    kiosk.client.handoff.withdraw();
    await world.until(kiosk.client.cart.add({ sku: 'LAMP' }));
    expect(lines(kiosk.client)).toEqual(['LAMP 1']);
    expect(lines(phone.client)).toEqual(['MUG 1']);
    expect(kiosk.client.cart.$cart.get().sync).toBe('synced');
  });

  it('is learnt of in every tab, whichever holds the stream', async () => {
    const other = world.client(kiosk.device.open(), { channel: 'kiosk' });
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    void other.handoff.offer();
    await world.timeline.pass(1500);
    await world.until(phone.client.handoff.claim(proof(other)));
    await world.timeline.pass(1000);
    expect(other.handoff.$offer.get()).toEqual({ status: 'claimed', mode: 'move' });
  });

  it('renews its code before it expires, while somebody sees it', async () => {
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    const first = await offer(kiosk.client);
    await world.timeline.pass(52_000);
    const second = proof(kiosk.client);
    expect(second).not.toEqual(first);
    await expect(world.until(phone.client.handoff.preview(first))).rejects.toMatchObject({ reason: 'handoff-unavailable' });
    kiosk.tab.visible = false;
    await world.timeline.pass(120_000);
    expect(proof(kiosk.client)).toEqual(second);
    kiosk.tab.visible = true;
    kiosk.tab.tell('wake');
    await world.timeline.pass(1000);
    expect(proof(kiosk.client)).not.toEqual(second);
  });

  it('can be withdrawn, and says why it can not begin', async () => {
    await world.until(kiosk.client.handoff.offer());
    expect(kiosk.client.handoff.$offer.get()).toEqual({ status: 'failed', reason: 'empty' });
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    await offer(kiosk.client);
    kiosk.client.handoff.withdraw();
    expect(kiosk.client.handoff.$offer.get()).toEqual({ status: 'idle' });
    await world.timeline.pass(120_000);
    expect(kiosk.client.handoff.$offer.get()).toEqual({ status: 'idle' });
    kiosk.device.setOnline(false);
    await world.until(kiosk.client.handoff.offer());
    expect(kiosk.client.handoff.$offer.get()).toEqual({ status: 'failed', reason: 'offline' });
  });

  it('is known to be claimed though the stream was down', async () => {
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    const code = await offer(kiosk.client);
    world.network.intercept = ({ path }) => (path.endsWith('/events') ? new Response(null, { status: 502 }) : undefined);
    kiosk.tab.hangUp();
    await world.until(phone.client.handoff.claim(code));
    await world.timeline.pass(60_000);
    expect(kiosk.client.handoff.$offer.get()).toEqual({ status: 'claimed', mode: 'move' });
    expect([...kiosk.device.disk.values]).toEqual([]);
  });

  it('ends when the kiosk forgets the shopper', async () => {
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    await offer(kiosk.client);
    await world.until(kiosk.client.cart.forget());
    expect(kiosk.client.handoff.$offer.get()).toEqual({ status: 'idle' });
  });
});

describe('taking a cart', () => {
  it('loses nothing of what this device held, sent or not', async () => {
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    await world.until(phone.client.cart.add({ sku: 'LAMP', quantity: 2 }));
    void phone.client.cart.add({ sku: 'MUG', quantity: 4 });
    await world.until(phone.client.handoff.claim(await offer(kiosk.client)));
    await world.until(phone.client.cart.settled());
    expect(lines(phone.client)).toEqual(['LAMP 2', 'MUG 5']);
    expect(phone.client.cart.$cart.get()).toMatchObject({ sync: 'synced', totals: { quantity: 7 } });
  });

  it('whose answer was lost is repeated with the same token, after a reload too', async () => {
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    const code = await offer(kiosk.client);
    world.network.weather = { ...world.network.weather, loseAnswer: 1, cutStream: 1 };
    const lost = phone.client.handoff.claim(code);
    await expect(world.until(lost)).rejects.toMatchObject({ name: 'NetworkError' });
    world.network.weather = { ...world.network.weather, loseAnswer: 0, cutStream: 0 };
    phone.tab.kill();
    const again = world.client(phone.device.open());
    expect(await world.until(again.handoff.claim(code))).toMatchObject({ mode: 'move' });
    expect(lines(again)).toEqual(['MUG 1']);
    expect([...phone.device.disk.values.keys()].some((key) => key.endsWith('/claim'))).toBe(false);
  });

  it('a second claim, a wrong and an expired code are refused, and change nothing here', async () => {
    await world.until(kiosk.client.cart.add({ sku: 'MUG' }));
    const code = await offer(kiosk.client);
    await world.until(phone.client.handoff.claim(code));
    const late = open('late', 'web');
    await world.until(late.client.cart.add({ sku: 'LAMP' }));
    await expect(world.until(late.client.handoff.claim(code))).rejects.toMatchObject({
      name: 'ProblemError',
      reason: 'handoff-unavailable',
    });
    await expect(world.until(late.client.handoff.claim({ code: 'AAAA-AAAA' }))).rejects.toMatchObject({ reason: 'handoff-unavailable' });
    expect(lines(late.client)).toEqual(['LAMP 1']);
  });

  it('from the shopper’s own device shares it', async () => {
    const laptop = open('laptop', 'web');
    await world.until(phone.client.cart.add({ sku: 'MUG' }));
    expect(await world.until(laptop.client.handoff.claim(await offer(phone.client)))).toMatchObject({ mode: 'share' });
    await world.until(laptop.client.cart.add({ sku: 'LAMP' }));
    await world.timeline.pass(500);
    expect(lines(phone.client)).toEqual(['LAMP 1', 'MUG 1']);
    expect(phone.client.handoff.$offer.get()).toEqual({ status: 'claimed', mode: 'share' });
  });

  it('shared, is told claimed in every tab that offered it', async () => {
    const laptop = open('laptop', 'web');
    const other = world.client(phone.device.open(), { channel: 'web' });
    await world.until(phone.client.cart.add({ sku: 'MUG' }));
    void other.handoff.offer();
    await world.timeline.pass(1500);
    await world.until(laptop.client.handoff.claim(proof(other)));
    await world.timeline.pass(1000);
    expect(other.handoff.$offer.get()).toEqual({ status: 'claimed', mode: 'share' });
    expect(lines(other)).toEqual(['MUG 1']);
  });
});
