import { newCartId, newCartToken } from '../shop.ts';
import { type Exercises, send, withCart } from './exercise.ts';

export const catalogue = {
  good: {
    listProducts: () => withCart(() => '/products?q=tee&collection=apparel&currency=JPY&limit=1'),
    getProduct: () => withCart(() => '/products/tee?currency=USD'),
    findVariant: () => withCart(() => '/variants?sku=TEE-M'),
  },
  problems: {
    'not-found': (good, route) => send({ ...good, path: good.path.replace(/tee|TEE-M/, 'nothing') }, route),
    'currency-unavailable': (good, route) =>
      good.body === undefined
        ? send({ ...good, path: `${good.path.replace(/[?&]currency=\w+/, '')}${/\?[^c]/.test(good.path) ? '&' : '?'}currency=GBP` }, route)
        : send({ ...good, path: `/carts/${newCartId()}`, body: { currency: 'GBP' } }, route, { 'cart-token': newCartToken() }),
  },
} satisfies Exercises<'listProducts' | 'getProduct' | 'findVariant'>;
