import { Return } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { tellingPng } from '../../test/pictures.ts';
import { creation, newWithdrawalId, openReturnShop, placeReturn, problemOf, receive, type ReturnShop, wish } from '../../test/returns.ts';
import { Device, signIn } from '../../test/shop.ts';
import { demoProgramme } from '../brand/demo-profile.ts';
import { readAccount } from '../domain/points.ts';
import { fitCounts } from '../storage/fit-rows.ts';
import { readBook } from '../storage/points-rows.ts';
import { earnPoints } from './loyalty.ts';
import { availableOf } from './stock.ts';

describe('an exchange', () => {
  const swap = wish({ outcome: 'exchange', exchangeFor: 'TEE-S', reason: 'too-large' });
  const left = async ({ shop, clock }: ReturnShop): Promise<number | undefined> =>
    (await availableOf(shop.storage.db, { brandId: 'shop', storeId: null }, ['TEE-S'], clock.now())).get('TEE-S');

  it('sets the wanted variant aside, and gives it back when it is cancelled', async () => {
    const world = await openReturnShop();
    const placed = await placeReturn(world, { ...swap, quantity: 2 });
    expect(placed.lines[0]?.exchangeFor).toEqual({ sku: 'TEE-S', options: [{ name: 'Size', value: 'S' }] });
    expect(placed.amounts).toMatchObject({ refund: { amount: 0 }, toPay: { amount: 0 }, exchanged: { amount: 9332 } });
    expect(await left(world)).toBe(3);
    await world.device.send('POST', `/returns/${placed.id}/cancel`);
    expect(await left(world)).toBe(5);
  });

  it('takes of the stock what was accepted, and puts back what can be sold', async () => {
    const world = await openReturnShop();
    const { id } = await placeReturn(world, { ...swap, quantity: 3 });
    await receive(world, id, 'li_TEE-M', 2, 0, { restock: 2 });
    expect(await left(world)).toBe(3);
    const skus = ['TEE-M'];
    expect((await availableOf(world.shop.storage.db, { brandId: 'shop', storeId: null }, skus, 0)).get('TEE-M')).toBe(2002);
  });

  it('of the last piece goes to one', async () => {
    const world = await openReturnShop();
    await placeReturn(world, { ...swap, quantity: 3 });
    const other = await world.device.send('POST', '/returns/quote', { ...creation(world.order.id, swap), method: 'store' });
    expect(problemOf(other)).toBe('too-many-units');
    const rival = await openReturnShop({ lines: world.order.lines.map((line) => ({ ...line, quantity: 6 })) });
    expect(problemOf(await rival.device.send('POST', '/returns', creation(rival.order.id, { ...swap, quantity: 6 })))).toBe(
      'exchange-unavailable',
    );
  });
});

it('tells the size chart what was too small, and by nobody’s name', async () => {
  const world = await openReturnShop();
  const { id } = await placeReturn(world, wish({ quantity: 2, reason: 'too-small' }));
  await receive(world, id, 'li_TEE-M', 2);
  await receive(world, id, 'li_TEE-M', 2);
  const product = world.order.lines[0]?.product ?? 'pr_';
  expect(await fitCounts(world.shop.storage.db, 'shop', product)).toEqual(
    new Map([['m', { orders: 0, sold: 0, kept: 0, tooSmall: 2, tooLarge: 0 }]]),
  );
});

it('takes back the points of what came back, and of nothing that stayed', async () => {
  const shopper = await openReturnShop();
  const { customer, bearer } = await signIn(shopper.shop);
  const world = await openReturnShop({ customer }, { shop: shopper.shop, loyalty: demoProgramme });
  const amount = { amount: 25_497, currency: 'EUR' };
  await world.shop.storage.write((tx) =>
    earnPoints(tx, { brandId: 'shop', customer, now: world.clock.now(), order: world.order.id, amount }),
  );
  const points = async (): Promise<number> => readAccount(await readBook(world.shop.storage.db, customer)).balance;
  const earned = await points();
  expect(earned).toBeGreaterThan(0);
  const mine = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const placed = Return.parse(
    (await mine.send('POST', '/returns', creation(world.order.id, wish({ quantity: 3, reason: 'faulty' })))).body,
  );
  expect(await points()).toBe(earned);
  await receive(world, placed.id, 'li_TEE-M', 2);
  const kept = await points();
  expect(earned - kept).toBeGreaterThanOrEqual(Math.floor((earned * 9332) / 25_497));
  expect(kept).toBeGreaterThan(0);
  await receive(world, placed.id, 'li_TEE-M', 2);
  expect(await points()).toBe(kept);
});

it('no longer tells of a customer who was erased, and keeps its amounts', async () => {
  const shopper = await openReturnShop();
  const { customer, bearer } = await signIn(shopper.shop);
  const world = await openReturnShop({ customer }, { shop: shopper.shop });
  const mine = new Device(world.shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const body = creation(world.order.id, wish({ note: 'It was for aunt Ada' }));
  await mine.send('POST', '/returns', body);
  await mine.send('POST', `/returns/${body.id}/photos?line=li_TEE-M`, tellingPng());
  const withdrawal = { id: newWithdrawalId(), name: 'Ada Lovelace', email: 'ada@example.test', lines: [{ line: 'li_MUG', quantity: 1 }] };
  await mine.send('POST', `/orders/${world.order.id}/withdrawals`, withdrawal);
  await mine.send('POST', `/withdrawals/${withdrawal.id}/confirm`);
  const exported = (await mine.send('GET', '/profile/export')).text;
  for (const part of ['aunt Ada', 'Ada Lovelace']) expect(exported).toContain(part);

  expect((await mine.send('DELETE', '/profile')).status).toBe(200);
  const { db } = world.shop.storage;
  const rows = await Promise.all(
    (['returns', 'withdrawals', 'return_photos'] as const).map((name) => db.selectFrom(name).selectAll().execute()),
  );
  const text = JSON.stringify(rows);
  for (const part of ['aunt', 'Lovelace', 'ada@', customer]) expect(text).not.toContain(part);
  expect([rows[0]?.length, rows[1]?.length, rows[2]]).toEqual([2, 1, []]);
  expect(text).toContain('13997');
});
