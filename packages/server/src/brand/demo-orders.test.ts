import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import { publishShop } from '../../test/shop.ts';
import { orderTotal, orderTax, receivedAt, statusOf } from '../domain/order.ts';
import { readNumber } from '../domain/order-number.ts';
import { listOrdersByPerson } from '../storage/order-rows.ts';
import { type Catalogue, productsOf } from './catalogue.ts';
import { seedOrders } from './demo-orders.ts';
import { demoCustomer } from './demo-profile.ts';
import { publishProducts } from './products.ts';

const demo = (file: string): string => readFileSync(new URL(`../../demo/${file}`, import.meta.url), 'utf8');
const NOW = Date.UTC(2026, 10, 22, 9);
const HOUR = 3_600_000;

const seeded = async () => {
  const storage = await openDatabase();
  await publishShop(storage);
  await publishProducts(storage, 'shop', productsOf(JSON.parse(demo('catalogue.json')) as Catalogue, '/demo/'));
  const seed = (now: number) => storage.write((tx) => seedOrders(tx, 'shop', 2000, now));
  const read = async (email: string) =>
    (await listOrdersByPerson(storage.db, { brandId: 'shop', customer: demoCustomer.id, email })).map(({ document }) => document);
  await seed(NOW);
  return { storage, seed, read };
};

it('gives its customer orders of every age and state, and a guest some', async () => {
  const { read } = await seeded();
  const hers = (await read(demoCustomer.email)).map((order) => [statusOf(order), order.kind, order.currency]);
  expect(hers).toEqual([
    ['delivered', 'checkout', 'USD'],
    ['collected', 'reserve', 'EUR'],
    ['cancelled', 'checkout', 'EUR'],
    ['delivered', 'checkout', 'EUR'],
    ['collected', 'counter', 'EUR'],
    ['ready', 'reserve', 'EUR'],
    ['paid', 'checkout', 'EUR'],
  ]);
  const all = await read('guest@olmo-hav.example');
  expect(all).toHaveLength(10);
  const lines = all.flatMap((order) => order.lines);
  expect([lines.some((line) => line.finalSale), lines.some((line) => line.gift), lines.some((line) => line.discount > 0)]).toEqual([
    true,
    true,
    true,
  ]);
  for (const order of all) {
    const sum = order.lines.reduce((total, { unitPrice, quantity, discount }) => total + unitPrice * quantity - discount, 0);
    expect([orderTotal(order), orderTax(order)]).toEqual([sum, Math.round(sum / 6)]);
    expect((receivedAt(order) ?? NOW) <= NOW).toBe(true);
    expect(order.history.every(({ at }) => at <= NOW)).toBe(true);
  }
});

it('can be looked up by the numbers in its README', async () => {
  const { read } = await seeded();
  const numbers = (await read('guest@olmo-hav.example')).map(({ number }) => number);
  expect(numbers.every((number) => readNumber(number) !== null)).toBe(true);
  const readme = demo('README.md');
  expect(numbers.filter((number) => !readme.includes(number))).toEqual([]);
});

it('changes nothing when it is seeded again', async () => {
  const { storage, seed } = await seeded();
  const rows = () => storage.db.selectFrom('orders').selectAll().orderBy('id').execute();
  const [before, reserved] = [await rows(), await storage.db.selectFrom('reservations').select('sku').execute()];
  await seed(NOW + 5 * HOUR);
  expect(await rows()).toEqual(before);
  expect(reserved).toEqual([{ sku: 'OH-ALB-PINE-M' }]);
});
