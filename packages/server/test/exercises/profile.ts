import { randomBytes } from 'node:crypto';
import { Device, openShop, signIn } from '../shop.ts';
import { type Exercises, type Good, send } from './exercise.ts';

export const newReceiptId = (): string => `rc_${randomBytes(16).toString('base64url')}`;

const agree = (purpose = 'analytics') => ({
  id: newReceiptId(),
  purpose,
  channel: 'web',
  choice: 'granted',
  text: '2026-11',
  locale: 'en',
});

/** A customer who has just signed in, and what she asks for. */
const signedIn = async (path: string, body?: unknown): Promise<Good> => {
  const shop = await openShop();
  const { bearer } = await signIn(shop);
  return { shop, device: new Device(shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` }), path, body };
};

export const profile = {
  good: {
    getProfile: () => signedIn('/profile'),
    patchProfile: () => signedIn('/profile', { basedOn: 1, preferences: { units: 'in' } }),
    postConsents: () => signedIn('/profile/consents', { choices: [agree()] }),
    exportProfile: () => signedIn('/profile/export'),
    eraseProfile: () => signedIn('/profile'),
  },
  problems: {
    'profile-changed': (good, route) => send({ ...good, body: { ...(good.body as object), basedOn: 0 } }, route),
    'currency-unavailable': (good, route) => send({ ...good, body: { basedOn: 1, preferences: { currency: 'GBP' } } }, route),
    'consent-required': (good, route) => send({ ...good, body: { basedOn: 1, measurements: { chest: 960 } } }, route),
    'receipt-reused': async (good, route) => {
      const choice = agree();
      await send({ ...good, body: { choices: [choice] } }, route);
      return send({ ...good, body: { choices: [{ ...choice, purpose: 'marketing' }] } }, route);
    },
    'reauthentication-required': async (good, route) => {
      await good.shop.storage.write((tx) =>
        tx
          .updateTable('sessions')
          .set({ created_at: Date.now() - 600_001 })
          .execute(),
      );
      return send(good, route);
    },
  },
} satisfies Exercises<'getProfile' | 'patchProfile' | 'postConsents' | 'exportProfile' | 'eraseProfile'>;
