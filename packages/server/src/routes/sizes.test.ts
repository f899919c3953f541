import type { SizeChart } from '@throughline/contract';
import { expect, it } from 'vitest';
import { brandOf, openOrderShop, place, shopping } from '../../test/orders.ts';
import { Device, type Shop } from '../../test/shop.ts';
import { importSizeCharts } from '../import/import-size-charts.ts';

const row = (values: Record<string, string>) => ({ values, label: Object.values(values).join(' '), ranges: [{ min: 860, max: 920 }] });
const charts = {
  sizeCharts: [
    {
      id: 'tees',
      title: { en: 'Tees', ar: 'تيشيرتات' },
      kind: 'tops',
      columns: [{ measurement: 'chest', basis: 'body', primary: true }],
      rows: [row({ size: 's' }), row({ size: 'm' }), row({ size: 'm', length: 'long' })],
      appliesTo: { products: ['tee'] },
    },
  ],
};

const records = async ({ app }: Shop) => {
  const { body } = await new Device(app).send('GET', '/products/tee/size-chart');
  return (body as unknown as SizeChart).rows.map(({ record }) => record);
};

it('says how a size did from 20 orders on, and nothing of what nobody counted', async () => {
  const shop = await openOrderShop();
  await importSizeCharts(shop.storage, new TextEncoder().encode(JSON.stringify(charts)), 'shop');
  const brand = await brandOf(shop);
  const sell = async (): Promise<void> => {
    const { placement } = await place(await shopping(shop, 'TEE-M', 2), { kind: 'counter' });
    for (const status of ['paid', 'collected']) await brand.send('POST', `/orders/${placement.id}/status`, { status });
  };
  for (let order = 1; order < 20; order += 1) await sell();
  expect(await records(shop)).toEqual([null, null, null]);
  await sell();
  expect(await records(shop)).toEqual([null, { sold: 40, kept: 40, tooSmall: 0, tooLarge: 0 }, null]);

  // Without a product there is nobody to count for.
  const { body } = await new Device(shop.app).send('GET', '/size-charts/tees');
  expect((body as unknown as SizeChart).rows.map(({ record }) => record)).toEqual([null, null, null]);
});
