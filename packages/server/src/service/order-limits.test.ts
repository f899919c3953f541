import { expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { holderOf, openOrderShop, place, placementOf, shopping, STORE } from '../../test/orders.ts';
import type { Shop } from '../../test/shop.ts';

const limited = (): Promise<Shop> => openOrderShop({ clock: new ManualClock(), trustedProxies: 1, limits: {} });
const from = (address: string) => ({ 'x-forwarded-for': address });

it('takes so many new orders from one address, and a repeat of a known one always', async () => {
  const shop = await limited();
  const device = await shopping(shop);
  const placement = await placementOf(device);
  await device.send('POST', '/orders', placement, from('192.0.2.1'));
  const statuses: number[] = [];
  for (let index = 1; index < 31; index += 1) {
    const counter = { kind: 'counter', email: `${index}@example.test` };
    statuses.push((await place(await shopping(shop, 'TEE-M', 1), counter, from('192.0.2.1'))).status);
  }
  expect([new Set(statuses.slice(0, 29)), statuses.at(-1)]).toEqual([new Set([201]), 429]);
  const again = await device.send('POST', '/orders', placement, from('192.0.2.1'));
  expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
});

it('sends so many letters to one e-mail address, from however many addresses and however it is written', async () => {
  const shop = await limited();
  const answers = [];
  for (let index = 0; index < 6; index += 1) {
    const email = index % 2 === 0 ? 'victim@example.test' : 'victim@EXAMPLE.test';
    answers.push(await place(await shopping(shop, 'TEE-M', 1), { kind: 'counter', email }, from(`192.0.2.${index}`)));
  }
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429]);
  expect(answers.at(-1)?.headers.get('retry-after')).toBe('60');
  expect(await shop.storage.db.selectFrom('mails').select('id').execute()).toHaveLength(5);
});

it('lets one shopper have three reservations that wait', async () => {
  const shop = await openOrderShop();
  await shop.storage.db.updateTable('stock').set({ quantity: 20 }).where('sku', '=', 'TEE-S').execute();
  const reserve = async (email = 'guest@example.test') => place(await shopping(shop, 'TEE-S', 1), { kind: 'reserve', store: STORE, email });
  const [first] = [await reserve(), await reserve(), await reserve()];
  const refused = await reserve('Guest@EXAMPLE.test');
  expect([refused.status, refused.body['type']]).toEqual([409, 'urn:throughline:problem:too-many-reservations']);
  expect((await reserve('other@example.test')).status).toBe(201);
  await holderOf(shop, first.placement.token).send('POST', `/orders/${first.placement.id}/cancel`, {});
  expect((await reserve()).status).toBe(201);
});
