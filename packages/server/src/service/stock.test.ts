import type { StoreId } from '@throughline/contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { brand, Device, openShop, type Shop } from '../../test/shop.ts';
import { store } from '../../test/store.ts';
import { storeIdOf } from '../brand/stores.ts';
import { publishStock, publishStores } from '../index.ts';
import { availableOf, consume, release, reserve, restock } from './stock.ts';

const paris = storeIdOf(brand.id, 'paris');
const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
  await publishStores(shop.storage, brand.id, [store('paris', { latitude: 48.85, longitude: 2.35 })]);
  await publishStock(shop.storage, brand.id, 'paris', [{ sku: 'TEE-S', quantity: 3, updatedAt: NOW }]);
});

const places: [string, StoreId | null, number][] = [
  ['a store', paris, 3],
  ['the warehouse', null, 5],
];

describe.each(places)('in %s', (_, storeId, stock) => {
  const shelf = { brandId: brand.id, storeId };
  const left = async (now = NOW): Promise<number | undefined> => (await availableOf(shop.storage.db, shelf, ['TEE-S'], now)).get('TEE-S');
  const take = (order: string, quantity: number, now = NOW, until = NOW + HOUR) =>
    shop.storage.write((tx) => reserve(tx, { ...shelf, sku: 'TEE-S', quantity, order, until }, now));

  it('the last piece goes to one, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_each, index) => take(`or_${index}`, 1)));
    expect(answers.filter(({ reserved }) => reserved)).toHaveLength(stock);
    expect(answers.filter((answer) => !answer.reserved && answer.available === 0)).toHaveLength(8 - stock);
    expect(await left()).toBe(0);
  });

  it('a reservation ends by itself, and can be given back', async () => {
    await take('or_a', 2);
    expect([await left(), await left(NOW + HOUR)]).toEqual([stock - 2, stock]);
    await shop.storage.write((tx) => release(tx, 'or_a'));
    expect(await left()).toBe(stock);
  });

  it('the same order again takes the place of what it had', async () => {
    await take('or_a', 2);
    expect(await take('or_a', stock)).toEqual({ reserved: true });
    expect(await take('or_a', stock + 1)).toEqual({ reserved: false, available: stock });
    expect(await left()).toBe(0);
  });

  it('what is sold leaves the stock, once', async () => {
    await take('or_a', 2);
    expect(await shop.storage.write((tx) => consume(tx, 'or_a', NOW))).toEqual([]);
    expect(await shop.storage.write((tx) => consume(tx, 'or_a', NOW))).toEqual([]);
    expect(await left(NOW + 2 * HOUR)).toBe(stock - 2);
    await shop.storage.write((tx) => restock(tx, shelf, 'TEE-S', 1, NOW));
    expect(await left()).toBe(stock - 1);
  });

  it('a late payer is told what somebody else has bought meanwhile', async () => {
    await take('or_late', stock);
    const later = NOW + 2 * HOUR;
    await take('or_quick', 1, later, later + HOUR);
    expect(await shop.storage.write((tx) => consume(tx, 'or_quick', later))).toEqual([]);
    expect(await shop.storage.write((tx) => consume(tx, 'or_late', later))).toEqual(['TEE-S']);
    expect(await left(later)).toBe(0);
  });

  it('what is not counted there can not be reserved', async () => {
    const answer = await shop.storage.write((tx) =>
      reserve(tx, { ...shelf, sku: 'NOTHING', quantity: 1, order: 'or_a', until: NOW + HOUR }, NOW),
    );
    expect(answer).toEqual({ reserved: false, available: 0 });
  });
});

it('what the warehouse has sold is gone from the catalogue and for carts', async () => {
  const shelf = { brandId: brand.id, storeId: null };
  await shop.storage.write((tx) => reserve(tx, { ...shelf, sku: 'TEE-S', quantity: 5, order: 'or_a', until: NOW + HOUR }, NOW));
  await shop.storage.write((tx) => consume(tx, 'or_a', NOW));
  const device = new Device(shop.app);
  expect((await device.send('GET', '/products/tee')).body).toMatchObject({ variants: [{ sku: 'TEE-S', available: 0 }, { sku: 'TEE-M' }] });
  await device.open();
  expect((await device.add('TEE-S')).body).toMatchObject({ results: [{ status: 'refused' }] });
});
