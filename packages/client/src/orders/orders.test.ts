import { publishOrderSettings, publishProducts } from '@throughline/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALM } from '../../sim/network.ts';
import { createWorld, type World } from '../../sim/world.ts';
import type { Client, Loadable, Order, Ordering, Placing } from '../index.ts';
// So that no page waits for the disk of the machine that simulates it.
import '../session/create-session.ts';
import './create-orders.ts';

const EMAIL = 'guest@example.test';

let world: World;
let client: Client;

beforeEach(async () => {
  world = await createWorld(11);
  await publishOrderSettings(world.storage, 'sim', {
    page: 'https://shop.sim.test/order',
    checkout: { url: 'https://pay.sim.test/?ref={reference}', secret: 'a-checkout-secret-of-32-characters-at-least' },
  });
  client = world.client(world.device('phone').open());
});
afterEach(() => world.close());

/** What the shopper sees, and commits to. */
const seen = (of: Client): Pick<Ordering, 'version' | 'total'> => {
  const { version, totals } = of.cart.$cart.get();
  if (!totals) throw new Error('the totals are pending');
  return { version, total: totals.total };
};

const add = (of: Client, sku: string, quantity = 1): Promise<void> => world.until(of.cart.add({ sku, quantity }));

const placed = async (placing: Promise<Placing>): Promise<Extract<Placing, { status: 'placed' }>> => {
  const outcome = await world.until(placing);
  if (outcome.status !== 'placed') throw new Error(`it is ${outcome.status}`);
  return outcome;
};

const read = async <T>($state: { subscribe(listener: (value: Loadable<T>) => void): () => void }): Promise<Loadable<T>> => {
  let now: Loadable<T> = { status: 'loading', value: null };
  $state.subscribe((value) => {
    now = value;
  });
  await world.timeline.pass(2000);
  return now;
};

const reprice = (mug: number): Promise<number> => {
  const words = { en: 'Mug' };
  const variants = [{ sku: 'MUG', values: [], prices: { EUR: mug }, stock: 9, barcode: null, picture: null }];
  const lists = { collections: [], options: [], pictures: [], variants };
  return publishProducts(world.storage, 'sim', [{ handle: 'mug', title: words, description: words, type: words, ...lists }]);
};

describe('placing an order', () => {
  it('orders the cart, empties it here and on her other devices, and shows the order', async () => {
    const tab = world.client(world.device('laptop').open());
    await add(client, 'MUG', 2);
    const { order, checkout, receipt, giftReceipt } = await placed(
      client.orders.place({ ...seen(client), kind: 'checkout', email: EMAIL }),
    );
    expect(order).toMatchObject({ status: 'placed', totals: { quantity: 2, total: { amount: 2006, currency: 'EUR' } } });
    expect(checkout).toContain(`https://pay.sim.test/?ref=${order.id}.2006.EUR.`);
    expect([receipt?.startsWith(`https://shop.sim.test/order#tl-order=${order.id}.ot_`), giftReceipt]).toEqual([true, null]);
    expect(client.cart.$cart.get()).toMatchObject({ lines: [], quantity: 0 });
    expect(await read(client.orders.order(order.id))).toMatchObject({ status: 'ready', value: { number: order.number } });
    tab.dispose();
  });

  it('is one order, though answers are lost and she asks again', async () => {
    await add(client, 'MUG');
    const ordering: Ordering = { ...seen(client), kind: 'checkout', email: EMAIL };
    // Carried out each time, and told never.
    world.network.weather = { ...CALM, loseAnswer: 1 };
    await expect(world.until(client.orders.place(ordering))).rejects.toMatchObject({ name: 'NetworkError' });
    world.network.weather = CALM;
    await world.timeline.pass(5000);
    const { order } = await placed(client.orders.place(ordering));
    const rows = await world.storage.db.selectFrom('orders').select('id').execute();
    expect(rows).toEqual([{ id: order.id }]);
  });

  it('shows what has changed before she commits, and orders what she then agrees to', async () => {
    await add(client, 'MUG', 2);
    const before = seen(client);
    await reprice(1500);
    const outcome = await world.until(client.orders.place({ ...before, kind: 'counter' }));
    expect(outcome).toMatchObject({
      status: 'changed',
      changes: [{ type: 'price', line: 'li_MUG', was: { amount: 1003 }, now: { amount: 1500 } }],
    });
    expect(seen(client)).toEqual({ version: before.version + 1, total: { amount: 3000, currency: 'EUR' } });
    const { order } = await placed(client.orders.place({ ...seen(client), kind: 'counter' }));
    expect([order.totals.total?.amount, order.pickupCode?.length]).toEqual([3000, 4]);
  });

  it('orders nothing that she has not seen', async () => {
    await add(client, 'MUG');
    const before = seen(client);
    await add(client, 'LAMP');
    expect(await world.until(client.orders.place({ ...before, kind: 'counter' }))).toMatchObject({ status: 'changed', changes: [] });
    expect(await world.storage.db.selectFrom('orders').select('id').execute()).toEqual([]);
  });

  it('says what the server refuses', async () => {
    await add(client, 'MUG');
    const guest = client.orders.place({ ...seen(client), kind: 'checkout' });
    await expect(world.until(guest)).rejects.toMatchObject({ reason: 'invalid-request', problem: { errors: [{ pointer: '/email' }] } });
    const empty = world.client(world.device('tablet').open());
    const nothing = empty.orders.place({ version: 0, total: { amount: 0, currency: 'EUR' }, kind: 'counter' });
    await expect(world.until(nothing)).rejects.toMatchObject({ name: 'ArgumentError' });
  });
});

describe('an order of a guest', () => {
  const order = async (gifts = false): Promise<Extract<Placing, { status: 'placed' }>> => {
    await add(client, 'MUG');
    await add(client, 'LAMP');
    const present = gifts ? { gifts: ['li_MUG'] as const } : {};
    return placed(client.orders.place({ ...seen(client), kind: 'checkout', email: EMAIL, ...present }));
  };

  it('is found by number and e-mail on another device, and called off there', async () => {
    const { order: mine } = await order();
    const laptop = world.client(world.device('laptop').open());
    const id = await world.until(laptop.orders.lookup({ number: mine.number.toLowerCase(), email: ` ${EMAIL}` }));
    expect(await read(laptop.orders.order(id))).toMatchObject({ status: 'ready', value: { id: mine.id, cancellable: true } });
    expect(await world.until(laptop.orders.cancel(id))).toMatchObject({ status: 'cancelled' });
    expect(await read(laptop.orders.order(id))).toMatchObject({ value: { status: 'cancelled', cancellable: false } });
    const wrong = laptop.orders.lookup({ number: mine.number, email: 'somebody@example.test' });
    await expect(world.until(wrong)).rejects.toMatchObject({ reason: 'order-not-found' });
  });

  it("opens from a receipt's code; a gift's shows no price", async () => {
    const { order: mine, receipt, giftReceipt } = await order(true);
    const phone = world.client(world.device('friend').open());
    const id = await world.until(phone.orders.open(new URL(giftReceipt ?? '').hash));
    const shown = await read<Order>(phone.orders.order(id));
    expect(shown.value).toMatchObject({ id: mine.id, view: 'gift', lines: [{ sku: 'MUG', total: null }], totals: { total: null } });
    expect(await world.until(client.orders.open(receipt ?? ''))).toBe(mine.id);
    for (const bad of ['', '#tl-order=', `${receipt}x`, 'https://shop.sim.test/order'])
      await expect(world.until(phone.orders.open(bad))).rejects.toMatchObject({ name: 'ArgumentError' });
  });

  it('is forgotten with the shopper', async () => {
    const { order: mine } = await order();
    expect(await read(client.orders.order(mine.id))).toMatchObject({ status: 'ready' });
    await world.until(client.cart.forget());
    expect(await read(client.orders.order(mine.id))).toMatchObject({ status: 'error', problem: { status: 401 }, value: null });
    expect(await read(client.orders.list())).toMatchObject({ status: 'error', problem: { status: 401 } });
  });
});

it('leaves nothing behind', async () => {
  const device = world.device('tablet');
  const tab = device.open();
  const other = world.client(tab);
  await add(other, 'MUG');
  const { order } = await placed(other.orders.place({ ...seen(other), kind: 'counter' }));
  await read(other.orders.order(order.id));
  other.dispose();
  await world.timeline.pass(1000);
  expect(tab.open.timers).toBe(0);
  await expect(world.until(other.orders.cancel(order.id))).rejects.toMatchObject({ name: 'DisposedError' });
});

it('does not compile when it is misused', () => {
  const total = { amount: 1, currency: 'EUR' };
  const misuse = (orders: Client['orders'], view: ReturnType<Client['cart']['$cart']['get']>): void => {
    // @ts-expect-error a reservation needs a store
    void orders.place({ version: 1, total, kind: 'reserve' });
    // @ts-expect-error totals are null while anything is pending: there is nothing to agree to
    void orders.place({ version: 1, total: view.totals?.total, kind: 'counter' });
    // @ts-expect-error what she saw has to be said
    void orders.place({ kind: 'counter' });
    // @ts-expect-error there is no such kind
    void orders.place({ version: 1, total, kind: 'invoice' });
    // @ts-expect-error a gift of nothing
    void orders.place({ version: 1, total, kind: 'counter', gifts: [] });
    // @ts-expect-error no card ever passes through
    void orders.place({ version: 1, total, kind: 'checkout', card: '4111' });
    // @ts-expect-error a number is not an id
    void orders.order('DE-7K3M-Q9X5');
    // @ts-expect-error both are needed
    void orders.lookup({ number: 'DE-7K3M-Q9X5' });
    const id: Promise<`or_${string}`> = orders.lookup({ number: '', email: '' });
    // @ts-expect-error an id is not the order
    void id.then(({ number }) => number);
  };
  expect(misuse).toBeTypeOf('function');
});
