import type { Cart, OrderPlaced } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { EventReader } from '../../test/events.ts';
import { holderOf, openOrderShop, orderIn, place, placementOf, shopping } from '../../test/orders.ts';
import { Device, newOrderToken, type Shop } from '../../test/shop.ts';
import { publishProducts } from '../index.ts';

const reprice = (shop: Shop, eur: number, stock = 40): Promise<number> =>
  publishProducts(shop.storage, 'shop', [
    {
      handle: 'mug',
      title: { en: 'Mug', ar: 'كوب' },
      description: { und: '' },
      type: { und: '' },
      collections: [],
      options: [],
      pictures: [],
      variants: [{ sku: 'MUG', values: [], prices: { EUR: eur }, stock, barcode: null, picture: null }],
    },
  ]);

describe('placing', () => {
  it('orders what the shopper saw, empties the cart and tells her other devices', async () => {
    const shop = await openOrderShop();
    const device = await shopping(shop);
    const events = new EventReader(await device.raw('GET', `/carts/${device.id}/events`));
    await events.next();
    const { status, body, placement } = await place(device);
    expect(status).toBe(201);
    const { order, page } = body as OrderPlaced;
    expect(order).toMatchObject({
      id: placement.id,
      kind: 'checkout',
      status: 'placed',
      email: 'guest@example.test',
      totals: { quantity: 2, total: { amount: 3500, currency: 'EUR' }, taxIncluded: { amount: 559 } },
      lines: [{ id: 'li_1', sku: 'MUG', quantity: 2, fulfilment: 'delivery', finalSale: false, gift: false }],
      cancellable: true,
      view: 'full',
    });
    expect(order.number).toMatch(/^SH-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(page).toBe('https://shop.test/order');

    const cart = (await device.read()).body as Cart;
    expect([cart.version, cart.lines, cart.ordered]).toEqual([Number(placement['version']) + 1, [], placement.id]);
    expect((await events.next())?.data).toMatchObject({ by: device.client, cart: { ordered: placement.id } });
    await events.cancel();
    await device.add('TEE-M');
    expect(((await device.read()).body as Cart).ordered).toBeUndefined();
  });

  it('gives a repeat the same order byte for byte, whatever has become of it and of the cart', async () => {
    const shop = await openOrderShop();
    const device = await shopping(shop);
    const placement = await placementOf(device);
    const first = await device.send('POST', '/orders', placement);
    await device.add('TEE-M');
    await holderOf(shop, placement.token).send('POST', `/orders/${placement.id}/cancel`, {});
    const again = await device.send('POST', '/orders', placement);
    expect([again.status, again.text, again.headers.get('idempotent-replayed')]).toEqual([201, first.text, 'true']);
    expect(first.headers.get('idempotent-replayed')).toBeNull();

    const other = await device.send('POST', '/orders', { ...placement, email: 'other@example.test' });
    const stranger = await (await shopping(shop)).send('POST', '/orders', placement);
    expect([other.status, stranger.status, other.text === stranger.text]).toEqual([422, 422, true]);
  });

  it('makes one order of twenty placements at once', async () => {
    const shop = await openOrderShop();
    const device = await shopping(shop);
    const placement = await placementOf(device);
    const answers = await Promise.all(Array.from({ length: 20 }, () => device.send('POST', '/orders', placement)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
    const rows = await shop.storage.db.selectFrom('orders').select('id').execute();
    expect(rows).toEqual([{ id: placement.id }]);
  });

  it('orders a cart once, though two devices place it at once', async () => {
    const shop = await openOrderShop();
    const device = await shopping(shop);
    const twin = new Device(shop.app, device.id, device.token);
    const placements = [await placementOf(device), await placementOf(twin)];
    const answers = await Promise.all(placements.map((placement) => device.send('POST', '/orders', placement)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 412]));
  });

  it('sells the last pieces once, to whoever of many shoppers comes first', async () => {
    const shop = await openOrderShop();
    const devices = await Promise.all(Array.from({ length: 9 }, () => shopping(shop, 'TEE-S', 2)));
    const answers = await Promise.all(devices.map((device) => place(device)));
    const lost = answers.filter(({ status }) => status === 409);
    expect([answers.filter(({ status }) => status === 201).length, lost.length]).toEqual([2, 7]);
    expect(lost[0]?.body['changes']).toMatchObject([{ type: 'quantity', line: 'li_TEE-S', was: 2, now: 1 }]);
  });
});

describe('before she commits', () => {
  it('shows a new price, line by line, and orders at the version she was shown', async () => {
    const shop = await openOrderShop();
    const device = await shopping(shop);
    const placement = await placementOf(device);
    await reprice(shop, 1900);
    const refused = await device.send('POST', '/orders', placement);
    expect(refused.status).toBe(409);
    expect(refused.body['changes']).toEqual([
      { type: 'price', line: 'li_MUG', title: 'Mug', was: { amount: 1750, currency: 'EUR' }, now: { amount: 1900, currency: 'EUR' } },
    ]);
    const cart = refused.body['cart'] as Cart;
    expect(cart).toEqual((await device.read()).body);
    expect([cart.version, cart.totals.total.amount]).toEqual([Number(placement['version']) + 1, 3800]);
    expect(await shop.storage.db.selectFrom('reservations').selectAll().execute()).toEqual([]);

    // The same id may be used for what she agrees to now.
    const agreed = { ...placement, version: cart.version, total: cart.totals.total };
    expect(orderIn(await device.send('POST', '/orders', agreed)).totals.total?.amount).toBe(3800);
  });

  it('tells what is gone and what there is too little of, and leaves the lines to her', async () => {
    const shop = await openOrderShop();
    const device = await shopping(shop);
    await device.add('LAMP', 3);
    const placement = await placementOf(device);
    await reprice(shop, 1750, 1);
    await shop.storage.write((tx) => tx.deleteFrom('variants').where('sku', '=', 'LAMP').execute());
    const { body } = await device.send('POST', '/orders', placement);
    expect(body['changes']).toEqual([
      { type: 'gone', line: 'li_LAMP', title: 'Imported lamp' },
      { type: 'quantity', line: 'li_MUG', title: 'Mug', was: 2, now: 1 },
    ]);
    expect((body['cart'] as Cart).lines.map(({ sku, quantity, available }) => [sku, quantity, available])).toEqual([
      ['MUG', 2, 1],
      ['LAMP', 3, 0],
    ]);
  });

  it('takes neither a version nor a total that she has not seen', async () => {
    const shop = await openOrderShop();
    const device = await shopping(shop);
    const seen = await placementOf(device);
    const wrong = [
      { version: Number(seen['version']) - 1 },
      { total: { amount: 3499, currency: 'EUR' } },
      { total: { amount: 3500, currency: 'USD' } },
    ];
    const answers = await Promise.all(wrong.map((more) => device.send('POST', '/orders', { ...seen, ...more })));
    expect(answers.map(({ status }) => status)).toEqual([412, 412, 412]);
  });
});

describe('bad input', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['no e-mail of a guest', { email: undefined }, '/email'],
    ['no e-mail at all', { email: 'guest' }, '/email'],
    ['an e-mail of 300 characters', { email: `${'x'.repeat(300)}@example.test` }, '/email'],
    ['no store to reserve in', { kind: 'reserve' }, '/store'],
    ['a store of nobody', { kind: 'reserve', store: 'st_zzzzzzzzzzzzzzzzzzzzzz' }, '/store'],
    ['a store that is none', { store: 'berlin' }, '/store'],
    ['a kind there is not', { kind: 'invoice' }, '/kind'],
    ['a card', { cardNumber: '4111111111111111' }, '/cardNumber'],
    ['an order id that is none', { id: 'or_1' }, '/id'],
    ['a token that is none', { token: 'ot_1' }, '/token'],
    ['a cart that is none', { cart: 'ca_1' }, '/cart'],
    ['a version below 0', { version: -1 }, '/version'],
    ['half a cent', { total: { amount: 3500.5, currency: 'EUR' } }, '/total/amount'],
    ['a gift of nothing', { gift: { token: newOrderToken(), lines: [] } }, '/gift/lines'],
    ['a gift of a line that is not there', { gift: { token: newOrderToken(), lines: ['li_MUG', 'li_LAMP'] } }, '/gift/lines/1'],
    ['a client that is none', { client: 'me' }, '/client'],
  ])('%s', async (_, more, pointer) => {
    const shop = await openOrderShop();
    const { status, body, text } = await place(await shopping(shop), more);
    expect([status, (body['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([400, pointer]);
    expect(text).not.toContain('4111');
  });

  it('a cart of somebody else', async () => {
    const shop = await openOrderShop();
    const [mine, hers] = [await shopping(shop), await shopping(shop)];
    expect((await place(mine, { cart: hers.id })).status).toBe(404);
  });
});
