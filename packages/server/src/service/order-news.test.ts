import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { brandOf, holderOf, needsOf, openOrderShop, orderIn, place, shopping, STORE } from '../../test/orders.ts';
import { creation, newWithdrawalId, openReturnShop, placeReturn, receive, wish } from '../../test/returns.ts';
import type { Shop } from '../../test/shop.ts';
import { expireOrders } from './order-progress.ts';
import { addWebhook } from './webhook-settings.ts';
import type { WebhookEvent } from './webhooks.ts';

/** Asks to be told at an address where nobody answers; what waits there is what was told. */
const listen = async ({ storage }: Shop, ...events: WebhookEvent[]): Promise<void> => {
  await addWebhook(storage, 'shop', { url: 'http://127.0.0.1:9/hook', events }, { random: randomBytes, now: 0 });
};
const told = async ({ storage }: Shop): Promise<Record<string, unknown>[]> => {
  const rows = await storage.db.selectFrom('deliveries').select('body').orderBy('created_at').execute();
  return rows.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
};

it('tells of an order once it is placed, and of nothing that came to nothing', async () => {
  const shop = await openOrderShop();
  await listen(shop, 'order.placed', 'order.changed');
  const device = await shopping(shop);
  const refused = await place(await shopping(shop, 'TEE-S', 3), { kind: 'reserve', store: STORE });
  const placed = await place(device);
  await device.send('POST', '/orders', placed.placement);
  expect([refused.status, placed.status]).toEqual([409, 201]);
  const { id, number } = orderIn(placed);
  expect(await told(shop)).toEqual([
    {
      type: 'order.placed',
      timestamp: expect.any(String) as string,
      data: {
        order: id,
        number,
        kind: 'checkout',
        channel: 'web',
        status: 'placed',
        customer: null,
        total: { amount: 3500, currency: 'EUR' },
      },
    },
  ]);
});

it('tells of each status once: paid, called off, lapsed', async () => {
  const clock = new ManualClock();
  const shop = await openOrderShop({ clock });
  await listen(shop, 'order.changed');
  const brand = await brandOf(shop);
  const paid = await place(await shopping(shop));
  const payment = { outcome: 'paid', amount: { amount: 3500, currency: 'EUR' }, reference: 'pay_1' };
  for (const _ of [1, 2]) await brand.send('POST', `/orders/${paid.placement.id}/payment`, payment);
  clock.advance(1);
  const off = await place(await shopping(shop));
  for (const _ of [1, 2]) await holderOf(shop, off.placement.token).send('POST', `/orders/${off.placement.id}/cancel`, {});
  clock.advance(1);
  const left = await place(await shopping(shop));
  clock.advance(31 * 60_000);
  await expireOrders(needsOf(shop, clock));
  const news = (await told(shop)).map(({ data }) => data as { order: string; status: string });
  expect(news.map(({ order, status }) => [order, status])).toEqual([
    [paid.placement.id, 'paid'],
    [off.placement.id, 'cancelled'],
    [left.placement.id, 'expired'],
  ]);
});

it('tells of a return that was asked for, called off, checked in, and of a withdrawal; and of no name', async () => {
  const world = await openReturnShop();
  const { shop, clock, device, order } = world;
  await listen(shop, 'return.changed');
  const first = await placeReturn(world, wish({ quantity: 3, note: 'It was for aunt Ada' }));
  clock.advance(1);
  for (const _ of [1, 2]) await device.send('POST', `/returns/${first.id}/cancel`);
  clock.advance(1);
  const body = creation(order.id, wish());
  for (const _ of [1, 2]) await device.send('POST', '/returns', body);
  clock.advance(1);
  for (const _ of [1, 2]) await receive(world, body.id, 'li_TEE-M', 1);
  clock.advance(1);
  const withdrawal = { id: newWithdrawalId(), name: 'Ada Lovelace', email: 'ada@example.test', lines: [{ line: 'li_MUG', quantity: 1 }] };
  await device.send('POST', `/orders/${order.id}/withdrawals`, withdrawal);
  for (const _ of [1, 2]) await device.send('POST', `/withdrawals/${withdrawal.id}/confirm`);

  const news = await told(shop);
  const common = { order: order.id, kind: 'return', method: 'store' };
  expect(news.map(({ data }) => data)).toEqual([
    { ...common, return: first.id, status: 'placed' },
    { ...common, return: first.id, status: 'cancelled' },
    { ...common, return: body.id, status: 'placed' },
    { ...common, return: body.id, status: 'completed' },
    { ...common, return: expect.stringMatching(/^rn_/) as string, kind: 'withdrawal', method: 'drop-off', status: 'placed' },
  ]);
  expect(JSON.stringify(news)).not.toMatch(/Ada|ada@/);
});

it('delivers without being asked to: the courier is woken after the commit', async () => {
  const clock = new ManualClock();
  const shop = await openOrderShop({ clock });
  await listen(shop, 'order.placed');
  expect((await place(await shopping(shop))).status).toBe(201);
  await expect
    .poll(async () => {
      clock.advance(0);
      return (await shop.storage.db.selectFrom('deliveries').select('attempt').executeTakeFirst())?.attempt;
    })
    .toBe(1);
});
