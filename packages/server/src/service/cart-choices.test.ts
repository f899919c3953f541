import { type Cart, Order, ROUTES } from '@throughline/contract';
import { expect, it } from 'vitest';
import { storeIdOf } from '../brand/stores.ts';
import { publishStock, publishStores } from '../index.ts';
import { ManualClock } from '../../test/clock.ts';
import { brandOf, openOrderShop, orderIn, place, shopping } from '../../test/orders.ts';
import type { Device, Shop } from '../../test/shop.ts';
import { store } from '../../test/store.ts';

/** Monday, noon in Paris. */
const NOON = Date.UTC(2026, 10, 23, 11);
const PARIS = storeIdOf('shop', 'paris');
const pickup = { kind: 'pickup', store: PARIS };

const open = async (): Promise<Shop & { clock: ManualClock }> => {
  const clock = new ManualClock();
  clock.advance(NOON - clock.now());
  const shop = await openOrderShop({ clock });
  await publishStores(shop.storage, 'shop', [store('paris', { latitude: 48.86, longitude: 2.35 })]);
  await publishStock(shop.storage, 'shop', 'paris', [{ sku: 'MUG', quantity: 3, updatedAt: NOON }]);
  return { ...shop, clock };
};
const cartOf = async (device: Device): Promise<Cart> => ROUTES.getCart.answer.parse((await device.read()).body);
const ask = async (device: Device, ...actions: Record<string, unknown>[]) =>
  ROUTES.postActions.answer.parse((await device.post(...actions.map((action) => device.mint(action)))).body);

it('says when a line can be picked up, by the clock of the store, and again when that is no longer so', async () => {
  const shop = await open();
  const device = await shopping(shop, 'MUG', 2);
  const { cart } = await ask(device, { type: 'setDelivery', line: 'li_MUG', delivery: pickup });
  expect(cart.lines[0]?.delivery).toEqual({
    kind: 'pickup',
    store: PARIS,
    storeName: 'Shop paris',
    timeZone: 'Europe/Paris',
    promise: { kind: 'pickup', by: '2026-11-23T13:15:00.000Z', cutoffAt: '2026-11-23T16:00:00.000Z', orderWithinSeconds: 18_000 },
    reason: null,
  });
  shop.clock.advance(10 * 60_000);
  expect((await cartOf(device)).version).toBe(cart.version);
  shop.clock.advance(6 * 3_600_000);
  const later = await cartOf(device);
  expect(later).toMatchObject({
    version: cart.version + 1,
    changes: [],
    lines: [{ delivery: { promise: { by: '2026-11-24T11:00:00.000Z' } } }],
  });
  expect((await cartOf(device)).version).toBe(later.version);
});

it('says why a store promises nothing, and knows the line by its id all the while', async () => {
  const shop = await open();
  const device = await shopping(shop, 'MUG', 4);
  const { cart } = await ask(device, { type: 'setDelivery', line: 'li_MUG', delivery: pickup });
  expect(cart.lines).toMatchObject([{ id: 'li_MUG', quantity: 4, delivery: { promise: null, reason: 'out-of-stock' } }]);
  const back = await ask(
    device,
    { type: 'saveForLater', line: 'li_MUG' },
    { type: 'moveToCart', line: 'li_ MUG' },
    { type: 'addLine', sku: 'MUG', quantity: 1 },
  );
  expect(back.cart).toMatchObject({ saved: [], lines: [{ id: 'li_MUG', quantity: 5, delivery: pickup }] });
  const { results } = await ask(device, { type: 'setDelivery', line: 'li_MUG', delivery: { kind: 'same-day', store: PARIS } });
  expect(results).toMatchObject([{ status: 'refused', problem: { type: 'urn:throughline:problem:delivery-unavailable' } }]);
});

it('sends some lines and hands over others, each from where it comes, as the cart says', async () => {
  const shop = await open();
  const device = await shopping(shop, 'MUG', 2);
  await ask(device, { type: 'addLine', sku: 'TEE-M', quantity: 1 }, { type: 'setDelivery', line: 'li_MUG', delivery: pickup });
  const placed = await place(device);
  const order = Order.parse(orderIn(placed));
  expect(order.lines.map(({ sku, fulfilment, store: from }) => [sku, fulfilment, from])).toEqual([
    ['MUG', 'pickup', PARIS],
    ['TEE-M', 'delivery', null],
  ]);
  expect([order.store, order.pickupCode]).toEqual([null, expect.stringMatching(/^\d{4}$/)]);
  const rows = await shop.storage.db.selectFrom('reservations').select(['sku', 'store_id']).orderBy('sku').execute();
  expect(rows).toEqual([
    { sku: 'MUG', store_id: PARIS },
    { sku: 'TEE-M', store_id: '' },
  ]);
  const brand = await brandOf(shop);
  await brand.send('POST', `/orders/${order.id}/payment`, { outcome: 'paid', amount: order.totals.total, reference: 'p1' });
  for (const status of ['shipped', 'ready', 'collected', 'delivered'])
    expect((await brand.send('POST', `/orders/${order.id}/status`, { status })).status).toBe(200);
});

it('orders everything at the store where everything is picked up', async () => {
  const shop = await open();
  const device = await shopping(shop, 'MUG', 2);
  await ask(device, { type: 'setDelivery', line: 'li_MUG', delivery: pickup });
  const order = Order.parse(orderIn(await place(device)));
  expect([order.store, order.lines[0]?.fulfilment]).toEqual([PARIS, 'pickup']);
  expect(await cartOf(device)).toMatchObject({ lines: [], giftNote: null });
});

it('tells the order what to write on the card, and nobody else', async () => {
  const shop = await open();
  const device = await shopping(shop, 'MUG', 1);
  const note = 'For Ada, with love';
  const { cart } = await ask(device, { type: 'setGiftNote', note, basedOn: 1 });
  expect(cart.giftNote).toBe(note);
  // Something else has changed since: no reason to refuse; another note would be.
  await device.add('MUG', 1);
  expect((await ask(device, { type: 'setGiftNote', note: `${note}!`, basedOn: 2 })).cart.giftNote).toBe(`${note}!`);
  expect((await ask(device, { type: 'setGiftNote', note: 'Mine', basedOn: 2 })).results).toMatchObject([
    { status: 'refused', problem: { type: 'urn:throughline:problem:stale-version' } },
  ]);
  expect(orderIn(await place(device)).giftNote).toBe(`${note}!`);
  expect((await cartOf(device)).giftNote).toBeNull();
  const { db } = shop.storage;
  const told = [
    await db.selectFrom('mails').selectAll().execute(),
    await db.selectFrom('cart_events').selectAll().execute(),
    await db.selectFrom('answers').selectAll().execute(),
  ];
  expect(JSON.stringify(told)).not.toContain('Ada');
});

it('keeps what is saved when the cart is ordered', async () => {
  const shop = await open();
  const device = await shopping(shop, 'MUG', 1);
  await ask(device, { type: 'addLine', sku: 'TEE-M', quantity: 2 }, { type: 'saveForLater', line: 'li_TEE-M' });
  const order = orderIn(await place(device));
  expect(order.lines.map(({ sku }) => sku)).toEqual(['MUG']);
  expect(await cartOf(device)).toMatchObject({ lines: [], saved: [{ id: 'li_ TEE-M', quantity: 2, total: { amount: 9800 } }] });
});
