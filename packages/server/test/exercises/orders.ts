import { publishBrand, publishOffers, publishOrderSettings, publishProducts } from '../../src/index.ts';
import { earnPoints } from '../../src/service/loyalty.ts';
import { giveCart } from '../../src/storage/customer-cart-rows.ts';
import { openOrderShop, place, placementOf, shopping as shopper, STORE } from '../orders.ts';
import { brand, Device, giveSecretKey, signIn } from '../shop.ts';
import { type Exercises, type Good, send } from './exercise.ts';

/** A device with two mugs in its cart, in a shop that takes orders. */
const shopping = async (): Promise<Good> => {
  const shop = await openOrderShop();
  const device = new Device(shop.app);
  await device.open();
  await device.add('MUG', 2);
  return { shop, device, path: '/orders' };
};

/** A guest's order, and a device that asks about it with these headers more. */
const ordered = async (
  path: (id: string) => string,
  body: (order: { number: string }) => unknown,
  headers: (good: Good, token: string) => Promise<Record<string, string>> | Record<string, string>,
): Promise<Good> => {
  const good = await shopping();
  const { placement, body: placed } = await place(good.device);
  const { number } = placed['order'] as { number: string };
  const extra = await headers(good, placement.token);
  const device = new Device(good.shop.app, good.device.id, good.device.token, extra);
  return { ...good, device, path: path(placement.id), body: body({ number }) };
};

const byToken = (_: Good, token: string): Record<string, string> => ({ 'order-token': token });
const bySecret = async ({ shop }: Good): Promise<Record<string, string>> => ({ authorization: `Bearer ${await giveSecretKey(shop)}` });
const nothing = (): undefined => undefined;

const PAID = { outcome: 'paid', amount: { amount: 3500, currency: 'EUR' }, reference: 'pay_1' };
const NOWHERE = 'or_zzzzzzzzzzzzzzzzzzzzzz';

export const orders = {
  good: {
    postOrder: async () => {
      const good = await shopping();
      return { ...good, body: await placementOf(good.device) };
    },
    listOrders: async () => {
      const good = await shopping();
      const { bearer } = await signIn(good.shop);
      const authorization = `Bearer ${bearer}`;
      await place(good.device, {}, { authorization });
      return { ...good, path: '/orders?limit=1', device: new Device(good.shop.app, good.device.id, good.device.token, { authorization }) };
    },
    getOrder: () => ordered((id) => `/orders/${id}`, nothing, byToken),
    lookupOrder: () =>
      ordered(
        () => '/orders/lookup',
        ({ number }) => ({ number, email: 'Guest@example.test' }),
        byToken,
      ),
    cancelOrder: () =>
      ordered(
        (id) => `/orders/${id}/cancel`,
        () => ({}),
        byToken,
      ),
    postOrderPayment: () =>
      ordered(
        (id) => `/orders/${id}/payment`,
        () => PAID,
        bySecret,
      ),
    postOrderStatus: () =>
      ordered(
        (id) => `/orders/${id}/status`,
        () => ({ status: 'cancelled' }),
        bySecret,
      ),
  },
  problems: {
    'sign-in-required': async (good, route) => {
      if (route.method !== 'POST') return send(good, route, { authorization: '' });
      const { storage } = good.shop;
      await publishBrand(storage, { ...brand, loyalty: { perPoint: { EUR: 100 }, days: 365, rewards: [] } });
      const benefit = { kind: 'percent', percentBp: 1000 } as const;
      await publishOffers(storage, brand.id, [{ id: 'points', title: { en: 'For your points' }, benefit, codes: ['POINTS'], costs: 10 }]);
      const { customer } = await signIn(good.shop);
      const amount = { amount: 5000, currency: 'EUR' };
      await storage.write(async (tx) => {
        await earnPoints(tx, { brandId: brand.id, customer, now: Date.now(), order: 'or_before', amount });
        await giveCart(tx, good.device.id, customer);
      });
      await good.device.post(good.device.mint({ type: 'applyCode', code: 'POINTS' }));
      return send({ ...good, body: await placementOf(good.device) }, route);
    },
    'session-ended': (good, route) => send(good, route, { 'order-token': '', authorization: `Bearer at_${'x'.repeat(43)}` }),
    'stale-version': async (good, route) => {
      await good.device.add('TEE-M');
      return send(good, route);
    },
    'order-changed': async (good, route) => {
      const mug = { handle: 'mug', title: { und: 'Mug' }, description: { und: '' }, type: { und: '' } };
      const variant = { sku: 'MUG', values: [], prices: { EUR: 1900 }, stock: 1, barcode: null, picture: null };
      const lists = { collections: [], options: [], pictures: [], variants: [variant] };
      await publishProducts(good.shop.storage, 'shop', [{ ...mug, ...lists }]);
      return send(good, route);
    },
    'order-empty': async (good, route) => {
      await good.device.post(good.device.mint({ type: 'removeLine', line: 'li_MUG' }));
      return send({ ...good, body: { ...(await placementOf(good.device)) } }, route);
    },
    'order-reused': async (good, route) => {
      await send(good, route);
      return send({ ...good, body: { ...(good.body as object), kind: 'counter' } }, route);
    },
    'checkout-unavailable': async (good, route) => {
      await publishOrderSettings(good.shop.storage, 'shop', { page: null, checkout: null });
      return send(good, route);
    },
    'too-many-reservations': async (good, route) => {
      const reserve = { kind: 'reserve', store: STORE, email: 'guest@example.test' };
      await good.shop.storage.db.updateTable('stock').set({ quantity: 9 }).where('sku', '=', 'TEE-S').execute();
      for (let count = 0; count < 3; count += 1) await place(await shopper(good.shop, 'TEE-S', 1), reserve);
      const device = await shopper(good.shop, 'TEE-S', 1);
      return send({ ...good, device, body: await placementOf(device, reserve) }, route);
    },
    'order-not-found': (good, route) =>
      route.path === '/orders/lookup'
        ? send({ ...good, body: { ...(good.body as object), email: 'somebody@example.test' } }, route)
        : send({ ...good, path: good.path.replace(/or_[\w-]+/, NOWHERE) }, route),
    'order-status': async (good, route) => {
      if (route.path.endsWith('/cancel')) {
        const brand = new Device(good.shop.app, good.device.id, good.device.token, await bySecret(good));
        await brand.send('POST', good.path.replace('cancel', 'payment'), PAID);
        return send(good, route);
      }
      await send(good, route);
      return send({ ...good, body: route.path.endsWith('/payment') ? { ...PAID, outcome: 'failed' } : { status: 'delivered' } }, route);
    },
    'payment-mismatch': (good, route) =>
      send({ ...good, body: { ...(good.body as object), amount: { amount: 1, currency: 'EUR' } } }, route),
  },
} satisfies Exercises<'postOrder' | 'listOrders' | 'getOrder' | 'lookupOrder' | 'cancelOrder' | 'postOrderPayment' | 'postOrderStatus'>;
