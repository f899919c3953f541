import { publishOffers } from '../../src/index.ts';
import { brand } from '../shop.ts';
import { type Exercises, send, withCart } from './exercise.ts';

export const offers = {
  good: {
    listOffers: async () => {
      const good = await withCart((device) => `/offers?cart=${device.id}`);
      await publishOffers(good.shop.storage, brand.id, [
        {
          id: 'autumn',
          title: { en: 'Autumn' },
          benefit: { kind: 'percent', percentBp: 1000 },
          messages: { web: { en: 'Autumn: {discount} off' } },
        },
      ]);
      return good;
    },
  },
  problems: {
    'currency-unavailable': (good, route) => send({ ...good, path: '/offers?currency=GBP' }, route),
  },
} satisfies Exercises<'listOffers'>;
