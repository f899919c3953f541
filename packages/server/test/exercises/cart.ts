import { newActionId, newCartToken, newClientId } from '../shop.ts';
import { type Exercises, send, withCart } from './exercise.ts';

const addMug = { type: 'addLine', sku: 'MUG', quantity: 1 };

export const cart = {
  good: {
    putCart: () => withCart((device) => `/carts/${device.id}`, { currency: 'EUR' }),
    getCart: () => withCart((device) => `/carts/${device.id}`),
    postActions: () =>
      withCart((device) => `/carts/${device.id}/actions`, { client: newClientId(), actions: [{ id: newActionId(), seq: 1, ...addMug }] }),
    streamCart: () => withCart((device) => `/carts/${device.id}/events`),
  },
  problems: {
    'cart-token-required': (good, route) => send(good, route, { 'cart-token': '' }),
    'cart-not-found': (good, route) => send(good, route, { 'cart-token': newCartToken() }),
    'cart-moved': async (good, route) => {
      const { body } = await good.device.send('POST', `/carts/${good.device.id}/handoffs`, { mode: 'move' });
      await good.device.send('POST', '/handoffs/claim', { proof: { code: body['code'] }, cartToken: newCartToken() });
      return send(good, route);
    },
    'action-reused': async (good, route) => {
      const action = { id: newActionId(), seq: 1, ...addMug };
      const client = newClientId();
      await send({ ...good, body: { client, actions: [action] } }, route);
      return send({ ...good, body: { client, actions: [{ ...action, quantity: 2 }] } }, route);
    },
  },
} satisfies Exercises<'putCart' | 'getCart' | 'postActions' | 'streamCart'>;
