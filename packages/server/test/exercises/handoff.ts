import { newCartToken } from '../shop.ts';
import { type Exercises, type Good, send, withCart } from './exercise.ts';

const offered = async (proof: (code: string) => unknown): Promise<Good> => {
  const good = await withCart((device) => `/carts/${device.id}/handoffs`);
  const { body } = await good.device.send('POST', good.path, { mode: 'move', label: 'Kiosk 2' });
  return { ...good, path: '', body: proof(String(body['code'])) };
};

export const handoff = {
  good: {
    postHandoff: () => withCart((device) => `/carts/${device.id}/handoffs`, { mode: 'share' }),
    previewHandoff: async () => ({ ...(await offered((code) => ({ proof: { code } }))), path: '/handoffs/preview' }),
    claimHandoff: async () => ({ ...(await offered((code) => ({ proof: { code }, cartToken: newCartToken() }))), path: '/handoffs/claim' }),
  },
  problems: {
    'handoff-empty': async (good, route) => {
      await good.device.post(good.device.mint({ type: 'removeLine', line: 'li_MUG' }));
      return send(good, route);
    },
    'handoff-unavailable': (good, route) => send({ ...good, body: { ...(good.body as object), proof: { code: 'ZZZZ-ZZZZ' } } }, route),
  },
} satisfies Exercises<'postHandoff' | 'previewHandoff' | 'claimHandoff'>;
