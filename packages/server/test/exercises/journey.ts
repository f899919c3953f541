import { randomBytes } from 'node:crypto';
import { renewSecretKey } from '../../src/service/brand-secrets.ts';
import { Device, signIn } from '../shop.ts';
import { type Exercises, send, withCart } from './exercise.ts';

const id = (prefix: string): string => `${prefix}_${randomBytes(16).toString('base64url')}`;

const batch = () => ({
  visit: id('vi'),
  consent: id('rc'),
  events: [
    { id: id('ev'), name: 'add_to_cart', ago: 1200, items: [{ sku: 'MUG', quantity: 2 }], value: { amount: 3500, currency: 'EUR' } },
  ],
});

export const journey = {
  good: {
    postEvents: () => withCart(() => '/events', batch()),
    getInsights: async () => {
      const good = await withCart(() => '/insights?from=2026-01-01');
      const key = await renewSecretKey(good.shop.storage, 'shop', randomBytes);
      return { ...good, device: new Device(good.shop.app, good.device.id, good.device.token, { authorization: `Bearer ${key}` }) };
    },
  },
  problems: {
    'consent-required': async (good, route) => send(good, route, { authorization: `Bearer ${(await signIn(good.shop)).bearer}` }),
    'secret-key-required': (good, route) => send(good, route, { authorization: `Bearer sk_${'x'.repeat(43)}` }),
  },
} satisfies Exercises<'postEvents' | 'getInsights'>;
