import { createHmac } from 'node:crypto';
import type { Cart, OrderPlaced } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import {
  availableIn,
  brandOf,
  CHECKOUT_SECRET,
  holderOf,
  needsOf,
  openOrderShop,
  orderIn,
  place,
  shopping,
  STORE,
} from '../../test/orders.ts';
import { newClientId } from '../../test/shop.ts';
import { expireOrders } from './order-progress.ts';

describe('at the counter, in a store', () => {
  it('takes an order without an e-mail at the counter, with a code to say', async () => {
    const shop = await openOrderShop();
    const order = orderIn(await place(await shopping(shop), { kind: 'counter', email: undefined }, { 'throughline-channel': 'kiosk' }));
    expect(order).toMatchObject({ kind: 'counter', channel: 'kiosk', email: null, lines: [{ fulfilment: 'counter' }] });
    expect(order.pickupCode).toMatch(/^\d{4}$/);
  });

  it("reserves from the store's own stock, and gives it back when nobody comes", async () => {
    const clock = new ManualClock();
    const shop = await openOrderShop({ clock });
    const reserve = { kind: 'reserve', store: STORE };
    const first = await place(await shopping(shop, 'TEE-S', 2), reserve);
    expect(orderIn(first)).toMatchObject({ store: STORE, expiresAt: new Date(clock.now() + 48 * 3_600_000).toISOString() });
    const second = await place(await shopping(shop, 'TEE-S', 1), reserve);
    expect(second.body['changes']).toMatchObject([{ type: 'quantity', was: 1, now: 0 }]);
    // The store has none left; the cart, and what is sent from the warehouse, are as they were.
    expect((second.body['cart'] as Cart).version).toBe(Number(second.placement['version']));

    clock.advance(48 * 3_600_000);
    await expireOrders(needsOf(shop, clock));
    const seen = await holderOf(shop, first.placement.token).send('GET', `/orders/${first.placement.id}`);
    expect(seen.body).toMatchObject({ status: 'expired', cancellable: false, expiresAt: null });
    expect((await place(await shopping(shop, 'TEE-S', 2), reserve)).status).toBe(201);
  });

  it('knows no stock of an article the store does not count', async () => {
    const shop = await openOrderShop();
    const { body } = await place(await shopping(shop), { kind: 'reserve', store: STORE });
    expect(body['changes']).toMatchObject([{ type: 'quantity', line: 'li_MUG', was: 2, now: 0 }]);
  });
});

describe('a hosted checkout', () => {
  it('is handed a reference that the brand has signed', async () => {
    const clock = new ManualClock();
    const shop = await openOrderShop({ clock });
    const { body, placement } = await place(await shopping(shop));
    const url = new URL((body as OrderPlaced).checkout ?? '');
    const reference = url.searchParams.get('ref') ?? '';
    const claims = `${placement.id}.3500.EUR.${(clock.now() + 30 * 60_000) / 1000}`;
    expect(reference).toBe(`${claims}.${createHmac('sha256', CHECKOUT_SECRET).update(claims).digest('base64url')}`);
    expect(url.href).toContain('amount=3500&currency=EUR');
    expect(await availableIn(shop, 'MUG')).toBe(40);
  });

  it('says once that it is paid: the goods leave the stock once', async () => {
    const shop = await openOrderShop();
    const brand = await brandOf(shop);
    const { placement } = await place(await shopping(shop));
    const paid = { outcome: 'paid', amount: { amount: 3500, currency: 'EUR' }, reference: 'pay_1' };
    const answers = await Promise.all([1, 2, 3].map(() => brand.send('POST', `/orders/${placement.id}/payment`, paid)));
    expect(answers.map(({ status, body }) => [status, body['status'], body['cancellable']])).toEqual(
      Array.from({ length: 3 }, () => [200, 'paid', false]),
    );
    expect(await availableIn(shop, 'MUG')).toBe(38);
    expect((await brand.send('POST', `/orders/${placement.id}/payment`, { ...paid, outcome: 'failed' })).status).toBe(409);

    // Called off by the brand after all: back on the shelf.
    await brand.send('POST', `/orders/${placement.id}/status`, { status: 'cancelled' });
    expect(await availableIn(shop, 'MUG')).toBe(40);
  });

  it('is not told paid by the status, and takes no field it does not know', async () => {
    const shop = await openOrderShop();
    const brand = await brandOf(shop);
    const { placement } = await place(await shopping(shop));
    const status = await brand.send('POST', `/orders/${placement.id}/status`, { status: 'paid' });
    const payment = { outcome: 'paid', amount: { amount: 3500, currency: 'EUR' }, reference: 'pay_1' };
    const bad = [{ card: '4111' }, { reference: 'a b' }, { reference: '' }, { outcome: 'maybe' }, { amount: 3500 }];
    const answers = await Promise.all(bad.map((more) => brand.send('POST', `/orders/${placement.id}/payment`, { ...payment, ...more })));
    expect([status.status, ...answers.map((answer) => answer.status)]).toEqual([409, 400, 400, 400, 400, 400]);
  });

  it('gives the goods back when the payment failed, or never came', async () => {
    const clock = new ManualClock();
    const shop = await openOrderShop({ clock });
    const brand = await brandOf(shop);
    const failed = await place(await shopping(shop, 'TEE-S', 5));
    expect((await place(await shopping(shop, 'TEE-S', 1))).status).toBe(409);
    const outcome = { outcome: 'failed', amount: { amount: 24500, currency: 'EUR' }, reference: 'pay_2' };
    await brand.send('POST', `/orders/${failed.placement.id}/payment`, outcome);
    const late = await place(await shopping(shop, 'TEE-S', 5));
    expect(late.status).toBe(201);
    clock.advance(31 * 60_000);
    const again = await shopping(shop, 'TEE-S', 5);
    await expireOrders(needsOf(shop, clock));
    expect((await place(again)).status).toBe(201);
    const payment = { ...outcome, outcome: 'paid' };
    expect((await brand.send('POST', `/orders/${late.placement.id}/payment`, payment)).status).toBe(409);
  });
});

it('is called off once, and the goods are for sale again', async () => {
  const shop = await openOrderShop();
  const { placement } = await place(await shopping(shop, 'TEE-S', 5));
  const holder = holderOf(shop, placement.token);
  const [first, again] = [
    await holder.send('POST', `/orders/${placement.id}/cancel`, {}),
    await holder.send('POST', `/orders/${placement.id}/cancel`, {}),
  ];
  expect([first.body['status'], again.text]).toEqual(['cancelled', first.text]);
  expect((await place(await shopping(shop, 'TEE-S', 5), { client: newClientId() })).status).toBe(201);
});
