import type { Position, StorePoints } from '@throughline/contract';
import { beforeEach, expect, it } from 'vitest';
import { Device, brand, openShop, type Shop } from '../../test/shop.ts';
import { store } from '../../test/store.ts';
import { publishStores, type StorePublication } from '../index.ts';

let shop: Shop;
let device: Device;
beforeEach(async () => {
  shop = await openShop();
  device = new Device(shop.app);
});

const publish = (...stores: StorePublication[]) => publishStores(shop.storage, brand.id, stores);
const at = (latitude: number, longitude: number): Position => ({ latitude, longitude });
const points = async (query: string): Promise<StorePoints> => {
  const { status, body, text } = await device.send('GET', `/stores/points?${query}`);
  expect([status, text]).toEqual([200, text]);
  return body as unknown as StorePoints;
};

it('are single stores where there is room for them, and counts where there is none', async () => {
  await publish(store('a', at(48.857, 2.362)), store('b', at(48.872, 2.364)), store('c', at(45.77, 4.83), { services: ['cafe'] }));
  const near = await points('bbox=2,48,3,49&zoom=14');
  expect(near.items.map(({ store: one }) => one?.name)).toEqual(expect.arrayContaining(['Shop a', 'Shop b']));
  const far = await points('bbox=-10,40,10,60&zoom=3');
  expect(far).toMatchObject({ total: 3 });
  expect(far.items.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(await points('bbox=-180,-85,180,85&zoom=0')).toEqual({
    items: [{ position: expect.anything() as unknown, count: 3, store: null }],
    total: 3,
  });
  expect(await points('bbox=-180,-85,180,85&zoom=0&services=cafe')).toMatchObject({ total: 1, items: [{ store: { name: 'Shop c' } }] });
});

it('lie on both sides of the antimeridian', async () => {
  await publish(store('east', at(-17, 179.9)), store('west', at(-17, -179.8)), store('far', at(-17, 170)));
  const { items } = await points('bbox=179,-20,-179,-10&zoom=8');
  expect(new Set(items.map(({ store: one }) => one?.name))).toEqual(new Set(['Shop east', 'Shop west']));
});

it('of thousands stay few: one answer for any part of the world', async () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    store(`n${index}`, at(((index * 37) % 1200) / 10 - 60, ((index * 101) % 3600) / 10 - 180)),
  );
  await publish(...many);
  for (const [bbox, zoom] of [
    ['-180,-85,180,85', 12],
    ['-180,-85,180,85', 2],
    ['0,40,20,60', 8],
  ] as const) {
    const { items, total } = await points(`bbox=${bbox}&zoom=${zoom}`);
    expect(items.length).toBeLessThan(700);
    expect(items.reduce((sum, { count }) => sum + count, 0)).toBe(total);
  }
  expect((await points('bbox=-180,-85,180,85&zoom=2')).total).toBe(3000);
});

it.each([
  ['bbox=1,2,3&zoom=1', 'query/bbox'],
  ['bbox=1,3,2,2&zoom=1', 'query/bbox'],
  ['bbox=1,2,3,4&zoom=1.5', 'query/zoom'],
])('refuses %s by name', async (query, pointer) => {
  expect((await device.send('GET', `/stores/points?${query}`)).body).toMatchObject({ status: 400, errors: [{ pointer }] });
});
