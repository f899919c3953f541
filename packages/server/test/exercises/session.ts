import { codeFor, Device, newCartToken, newRefreshToken, signIn } from '../shop.ts';
import { type Exercises, type Good, send, withCart } from './exercise.ts';

const email = 'sara@example.test';

const begun = async (): Promise<Good> => {
  const good = await withCart(() => '/sessions');
  const { body } = await good.device.send('POST', '/sessions', { email });
  const proof = { code: await codeFor(good.shop, String(body['id'])), refreshToken: newRefreshToken(), cartToken: newCartToken() };
  const cart = { id: good.device.id, token: good.device.token };
  return { ...good, path: `/sessions/${String(body['id'])}/verify`, body: { ...proof, cart } };
};

const verified = async (): Promise<Good & { readonly refreshToken: string }> => {
  const good = await begun();
  await good.device.send('POST', good.path, good.body);
  return { ...good, refreshToken: String((good.body as Record<string, unknown>)['refreshToken']) };
};

export const session = {
  good: {
    postSession: () => withCart(() => '/sessions', { email }),
    verifySession: begun,
    refreshSession: async () => {
      const { refreshToken, ...good } = await verified();
      return { ...good, path: '/sessions/refresh', body: { refreshToken, next: newRefreshToken() } };
    },
    joinCart: async () => {
      const good = await withCart(() => '/sessions/current/cart');
      const { bearer } = await signIn(good.shop);
      const { id, token } = good.device;
      const device = new Device(good.shop.app, id, token, { authorization: `Bearer ${bearer}` });
      return { ...good, device, body: { cart: { id, token }, cartToken: newCartToken() } };
    },
    signOut: async () => {
      const good = await withCart(() => '/sessions/current');
      const { bearer } = await signIn(good.shop);
      const { id, token } = good.device;
      return { ...good, device: new Device(good.shop.app, id, token, { authorization: `Bearer ${bearer}` }) };
    },
  },
  problems: {
    'code-wrong': (good, route) => send({ ...good, body: { ...(good.body as object), code: 'nothing' } }, route),
    'cart-not-found': (good, route) => {
      const { cart, ...body } = good.body as { cart: object };
      return send({ ...good, body: { ...body, cart: { ...cart, token: newCartToken() } } }, route);
    },
    'currency-unavailable': (good, route) => {
      const { cart: _cart, ...body } = good.body as Record<string, unknown>;
      return send({ ...good, body: { ...body, currency: 'GBP' } }, route);
    },
    'session-ended': (good, route) =>
      route.auth === 'customer'
        ? send(good, route, { authorization: `Bearer at_${'A'.repeat(43)}` })
        : send({ ...good, body: { refreshToken: newRefreshToken(), next: newRefreshToken() } }, route),
  },
} satisfies Exercises<'postSession' | 'verifySession' | 'refreshSession' | 'joinCart' | 'signOut'>;
