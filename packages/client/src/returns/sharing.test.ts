import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Arrival, CALM } from '../../sim/network.ts';
import { collected } from '../../sim/collected.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, OrderId, ReturnDraft, ReturnId, ReturnPlan } from '../index.ts';
// So that no page waits for the disk of the machine that simulates it.
import '../session/create-session.ts';
import '../orders/create-orders.ts';
import './create-returns.ts';
import './sharing.ts';

let world: World;
let kiosk: Client;
let phone: Client;
let order: OrderId;
let arrivals: Arrival[];

beforeEach(async () => {
  world = await createWorld(27);
  kiosk = world.client(world.device('kiosk').open(), { channel: 'kiosk' });
  phone = world.client(world.device('phone').open());
  order = await collected(world, kiosk);
  arrivals = [];
  world.network.onArrival = (request) => void arrivals.push(request);
});
afterEach(() => world.close());

const DRAFT: ReturnDraft = {
  lines: [{ line: 'li_1', quantity: 2, reason: 'too-small' }],
  method: 'pickup',
  pickup: { address: { name: 'Ada' } },
};
const plan = (quantity = 1): ReturnPlan => ({
  ...{ order, method: 'store' },
  lines: [{ line: 'li_1', quantity, reason: 'too-small', condition: 'unopened', outcome: 'refund' }],
});
const share = (of: Client = kiosk, draft = DRAFT) => world.until(of.returns.share(order, draft));
/** Scans what is on a screen. */
const scan = async (url: string, by: Client = phone): Promise<{ id: ReturnId; order: OrderId | null }> => {
  const id = await world.until(by.returns.open(new URL(url).hash));
  return { id, order: await world.until(by.returns.resume(id)) };
};
const value = async <T>($state: { subscribe(listener: (now: { value: T }) => void): () => void }): Promise<T | undefined> => {
  let now: T | undefined;
  $state.subscribe((state) => {
    now = state.value;
  });
  await world.timeline.pass(2000);
  return now;
};
const placedReturns = async () => (await world.storage.db.selectFrom('returns').select('id').execute()).map(({ id }) => id);

describe('what is half filled in', () => {
  it('is with the brand only once the shopper asks, goes on elsewhere, and opens there what can go back', async () => {
    await world.until(kiosk.returns.keepDraft(order, DRAFT));
    expect(arrivals).toEqual([]);
    const { url, expiresAt } = await share();
    expect(Date.parse(expiresAt) - world.timeline.now()).toBeGreaterThan(2.9 * 86_400_000);
    const scanned = await scan(url);
    expect(scanned.order).toBe(order);
    expect(await world.until(phone.returns.draft(order))).toEqual(DRAFT);
    expect(await value(phone.returns.returnable(order))).toMatchObject({ lines: [{ units: 3 }] });
    expect((await world.until(phone.returns.quote(plan()))).amounts?.refund.amount).toBe(1005);
    // The order itself, with its address, stays shut.
    expect(await value(phone.orders.order(order))).toBeNull();
  });

  it('has one code however often it is asked for, with what is filled in last', async () => {
    const first = await share();
    const again = await share(kiosk, { lines: [] });
    expect(again.url).toBe(first.url);
    await scan(first.url);
    expect(await world.until(phone.returns.draft(order))).toEqual({ lines: [] });
    // The phone may pass it on in turn.
    const { url } = await share(phone);
    const laptop = world.client(world.device('laptop').open());
    expect((await scan(url, laptop)).id).toBe((await scan(first.url)).id);
  });

  it('becomes the return that the same code opens, on both devices', async () => {
    const { url } = await share();
    const { id } = await scan(url);
    const sent = await world.until(phone.returns.place(plan()));
    expect(sent.id).toBe(id);
    expect(await value(phone.returns.return(id))).toMatchObject({ id, status: 'placed' });
    const tablet = world.client(world.device('tablet').open());
    expect(await scan(url, tablet)).toEqual({ id, order: null });
    expect(await value(tablet.returns.return(id))).toMatchObject({ id, status: 'placed' });
    expect(await value(tablet.returns.returnable(order))).toBeNull();
  });

  it('is one return, whoever sends it, and however differently', async () => {
    const { url } = await share();
    await scan(url);
    const sent = await world.until(phone.returns.place(plan()));
    await expect(share()).rejects.toMatchObject({ reason: 'return-reused' });
    expect(await world.until(kiosk.returns.place(plan(2)))).toMatchObject({ id: sent.id, lines: [{ quantity: 1 }] });
    expect(await placedReturns()).toEqual([sent.id]);
    expect(await world.until(kiosk.returns.draft(order))).toBeNull();
  });

  it('is one return though the answer to the phone is lost', async () => {
    const { url } = await share();
    const { id } = await scan(url);
    world.network.weather = { ...CALM, loseAnswer: 1 };
    await expect(world.until(phone.returns.place(plan()))).rejects.toMatchObject({ name: 'NetworkError' });
    world.network.weather = CALM;
    await world.timeline.pass(5000);
    expect((await world.until(phone.returns.place(plan()))).id).toBe(id);
    expect(await placedReturns()).toEqual([id]);
  });

  it('that was sent without an answer is what its code opens', async () => {
    world.network.weather = { ...CALM, loseAnswer: 1 };
    await expect(world.until(kiosk.returns.place(plan()))).rejects.toMatchObject({ name: 'NetworkError' });
    world.network.weather = CALM;
    await world.timeline.pass(5000);
    await expect(share()).rejects.toMatchObject({ reason: 'return-reused' });
    expect(await world.until(kiosk.returns.place(plan(2)))).toMatchObject({ id: (await placedReturns())[0] });
  });

  it('that was refused is still half filled in, and becomes the same return later', async () => {
    const { url } = await share();
    const { id } = await scan(url);
    await expect(world.until(phone.returns.place(plan(9)))).rejects.toMatchObject({ reason: 'too-many-units' });
    expect((await world.until(phone.returns.place(plan()))).id).toBe(id);
  });
});

describe('its code', () => {
  it('opens nothing when it is another’s, wrong or over', async () => {
    const { url } = await share();
    const foreign = url.replace(/ot_.*/, `ot_${'A'.repeat(43)}`);
    await expect(scan(foreign)).rejects.toMatchObject({ reason: 'order-not-found' });
    await world.storage.db.updateTable('return_drafts').set({ expires_at: 1 }).execute();
    await expect(scan(url)).rejects.toMatchObject({ reason: 'order-not-found' });
  });

  it('gives way, when it ends, to how the order is opened besides', async () => {
    const { url } = await share();
    await scan(url, kiosk);
    expect(await value(kiosk.returns.returnable(order))).toMatchObject({ order });
    await world.storage.db.updateTable('return_drafts').set({ expires_at: 1 }).execute();
    await expect(world.until(kiosk.returns.place(plan()))).rejects.toMatchObject({ reason: 'order-not-found' });
    await world.timeline.pass(2000);
    expect((await world.until(kiosk.returns.quote(plan()))).order).toBe(order);
  });

  it('is forgotten with the shopper at a kiosk, and on a phone', async () => {
    const { url } = await share();
    await scan(url);
    for (const each of [kiosk, phone]) {
      await world.until(each.cart.add({ sku: 'MUG' }));
      await world.until(each.cart.forget());
      expect(await world.until(each.returns.draft(order))).toBeNull();
      expect(await value(each.returns.returnable(order))).toBeNull();
    }
    // What is forgotten there goes on here.
    const tablet = world.client(world.device('tablet').open());
    expect((await scan(url, tablet)).order).toBe(order);
  });
});
