import { importSizeCharts } from '../../src/index.ts';
import { brand } from '../../test/shop.ts';
import { getting, type ReadCase } from '../read-case.ts';

const file = {
  sizeCharts: [
    {
      id: 'tees',
      title: { en: 'Tees', ar: 'تيشيرتات' },
      kind: 'tops',
      columns: [{ measurement: 'chest', basis: 'body', primary: true }],
      rows: ['s', 'm'].map((size, index) => ({
        values: { size },
        label: size.toUpperCase(),
        ranges: [{ min: 860 + index * 60, max: 920 + index * 60 }],
      })),
      appliesTo: { products: ['tee'] },
    },
  ],
};

export const sizeChart: ReadCase = {
  name: 'size chart',
  seed: async (storage) => {
    await importSizeCharts(storage, Buffer.from(JSON.stringify(file)), brand.id);
  },
  open: getting(() => '/products/tee/size-chart'),
};
