import { importSizeCharts } from '../../src/import/import-size-charts.ts';
import { type Exercises, type Good, withCart } from './exercise.ts';

const charts = {
  sizeCharts: [
    {
      id: 'tees',
      title: { en: 'Tees', ar: 'تيشيرتات' },
      kind: 'tops',
      columns: [
        { measurement: 'chest', basis: 'body', primary: true, how: { en: 'Around' } },
        { measurement: 'length', basis: 'garment' },
      ],
      rows: [
        { values: { size: 's' }, label: 'S', regional: { eu: '36' }, ranges: [{ min: 860, max: 920 }, 660] },
        { values: { size: 'm' }, label: 'M', regional: { eu: '40' }, ranges: [{ min: 920, max: 1000 }, null] },
      ],
      appliesTo: { products: ['tee'] },
    },
  ],
};

const withChart = async (path: string): Promise<Good> => {
  const good = await withCart(() => path);
  await importSizeCharts(good.shop.storage, new TextEncoder().encode(JSON.stringify(charts)), 'shop');
  return good;
};

export const sizes = {
  good: {
    getSizeChart: () => withChart('/size-charts/tees'),
    getProductSizeChart: () => withChart('/products/tee/size-chart'),
  },
  problems: {},
} satisfies Exercises<'getSizeChart' | 'getProductSizeChart'>;
