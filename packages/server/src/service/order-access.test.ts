import type { Order } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { holderOf, openOrderShop, place, shopping, withHeaders } from '../../test/orders.ts';
import { newOrderId, newOrderToken, signIn } from '../../test/shop.ts';

describe('who may see it', () => {
  it('the holder of its token, until that ends; a gift token shows the gifts alone, and no price anywhere', async () => {
    const clock = new ManualClock();
    const shop = await openOrderShop({ clock });
    const device = await shopping(shop);
    await device.add('TEE-M');
    const gift = { token: newOrderToken(), lines: ['li_TEE-M'] };
    const { placement } = await place(device, { gift });
    const path = `/orders/${placement.id}`;
    const recipient = holderOf(shop, gift.token);
    const shown = await recipient.send('GET', path);
    expect(shown.body).toMatchObject({ view: 'gift', email: null, cancellable: false, totals: { quantity: 1, total: null } });
    expect((shown.body['lines'] as { sku: string; gift: boolean }[]).map(({ sku, gift: is }) => [sku, is])).toEqual([['TEE-M', true]]);
    expect(shown.text).not.toMatch(/"amount"|3500|4900|8400|guest/);
    expect((await recipient.send('POST', `${path}/cancel`, {})).status).toBe(404);

    expect((await holderOf(shop, placement.token).send('GET', path)).status).toBe(200);
    clock.advance(91 * 24 * 3_600_000);
    expect((await holderOf(shop, placement.token).send('GET', path)).status).toBe(404);
  });

  it('the customer whose it is, and nobody else: all others get one answer', async () => {
    const shop = await openOrderShop();
    const { bearer } = await signIn(shop, 'her@example.test');
    const her = withHeaders(shop, { authorization: `Bearer ${bearer}` });
    const { placement, body } = await place(await shopping(shop), { email: undefined }, { authorization: `Bearer ${bearer}` });
    const other = await place(await shopping(shop));
    expect((body['order'] as Order).email).toBe('her@example.test');
    const path = `/orders/${placement.id}`;
    expect((await her.send('GET', path)).body['id']).toBe(placement.id);

    const { bearer: stranger } = await signIn(shop);
    const refused = [
      await withHeaders(shop, { authorization: `Bearer ${stranger}` }).send('GET', path),
      await holderOf(shop, other.placement.token).send('GET', path),
      await holderOf(shop, newOrderToken()).send('GET', path),
      await holderOf(shop, placement.token).send('GET', path, undefined, { 'throughline-key': 'pk_test_other' }),
      await her.send('GET', `/orders/${newOrderId()}`),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);
  });

  it('lists her orders, the newest first, a page at a time, each once', async () => {
    const clock = new ManualClock();
    const shop = await openOrderShop();
    const { bearer } = await signIn(shop);
    const headers = { authorization: `Bearer ${bearer}` };
    const placed: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      // Two of one moment are told apart by their ids.
      if (index % 2 === 0) clock.advance(1000);
      const { placement } = await place(await shopping(shop, 'MUG', 1), {}, headers);
      placed.push(placement.id);
    }
    await place(await shopping(shop, 'MUG', 1));
    const her = withHeaders(shop, headers);
    const seen: string[] = [];
    for (let path = '/orders?limit=2'; path !== '';) {
      const { body } = await her.send('GET', path);
      const items = body['items'] as Order[];
      expect(items.map(({ placedAt }) => placedAt)).toEqual(
        items
          .map(({ placedAt }) => placedAt)
          .toSorted()
          .toReversed(),
      );
      seen.push(...items.map(({ id }) => id));
      const next = body['next'] as string | null;
      path = next === null ? '' : `/orders?limit=2&cursor=${next}`;
    }
    expect([seen.length, new Set(seen)]).toEqual([5, new Set(placed)]);
    expect((await her.send('GET', '/orders?cursor=nonsense')).status).toBe(400);
    expect((await her.send('GET', '/orders?limit=101')).status).toBe(400);
  });
});
