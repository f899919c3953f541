import type { StoreId } from '@throughline/contract';
import { storeIdOf } from '../../src/brand/stores.ts';
import { publishStock, publishStores } from '../../src/index.ts';
import { brand } from '../shop.ts';
import { store } from '../store.ts';
import { type Exercises, type Good, send, withCart } from './exercise.ts';

const withStores = async (path: (id: StoreId) => string): Promise<Good> => {
  const good = await withCart(() => path(storeIdOf(brand.id, 'paris')));
  await publishStores(good.shop.storage, brand.id, [store('paris', { latitude: 48.8566, longitude: 2.3522 })]);
  await publishStock(good.shop.storage, brand.id, 'paris', [{ sku: 'MUG', quantity: 4, updatedAt: Date.UTC(2026, 10, 21) }]);
  return good;
};

export const stores = {
  good: {
    listStores: () => withStores(() => '/stores?near=48.86,2.34&radius=50000&services=pickup&openAt=now&speed=5&sku=MUG&limit=5'),
    listStorePoints: () => withStores(() => '/stores/points?bbox=-5,42,9,51&zoom=5&services=pickup'),
    getStore: () => withStores((id) => `/stores/${id}?near=48.86,2.34&speed=5`),
    getAvailability: () => withStores((id) => `/availability?sku=MUG&near=48.86,2.34&store=${id}`),
  },
  problems: {
    'unknown-sku': (good, route) => send({ ...good, path: good.path.replace('MUG', 'NOTHING') }, route),
    'not-found': (good, route) => send({ ...good, path: good.path.replace(/st_\w{4}/, 'st_AAAA') }, route),
  },
} satisfies Exercises<'listStores' | 'listStorePoints' | 'getStore' | 'getAvailability'>;
