import { expect, it } from 'vitest';
import { brand, Device, openShop, products } from '../../test/shop.ts';
import { publishProducts } from '../index.ts';

it('says what can not be returned before it is bought: of the product, and of the line in the cart', async () => {
  const shop = await openShop();
  const [tee, mug] = products;
  if (tee === undefined || mug === undefined) throw new Error('the test shop has lost its products');
  await publishProducts(shop.storage, brand.id, [tee, { ...mug, finalSale: true }]);
  const device = new Device(shop.app);
  await device.open();
  await device.add('MUG');
  await device.add('TEE-M');
  const read = async (path: string): Promise<Record<string, unknown>> => (await device.send('GET', path)).body;
  expect((await read('/products/mug'))['finalSale']).toBe(true);
  expect(await read('/products/tee')).not.toHaveProperty('finalSale');
  const { lines } = (await device.read()).body as { lines: { sku: string; finalSale?: boolean }[] };
  expect(lines.map(({ sku, finalSale }) => [sku, finalSale])).toEqual([
    ['MUG', true],
    ['TEE-M', undefined],
  ]);
});
