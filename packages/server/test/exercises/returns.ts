import type { Route } from '@throughline/contract';
import { heic, plainJpeg, tellingPng } from '../pictures.ts';
import { creation, halfFilled, newReturnId, newWithdrawalId, openReturnShop, pickup, type ReturnShop, wish } from '../returns.ts';
import { type Exercises, type Good, send } from './exercise.ts';

const DAY_MS = 86_400_000;

interface ReturnGood extends Good {
  readonly world: ReturnShop;
}

const asked = async (
  path: (world: ReturnShop) => Promise<string> | string,
  body: (world: ReturnShop) => unknown = () => undefined,
): Promise<ReturnGood> => {
  const world = await openReturnShop();
  return { world, shop: world.shop, device: world.device, path: await path(world), body: body(world) };
};

/** Places a return of one tee; its path. */
const placed = async ({ device, order }: ReturnShop): Promise<string> => {
  const body = creation(order.id);
  await device.send('POST', '/returns', body);
  return `/returns/${body.id}`;
};

const statement = () => ({ id: newWithdrawalId(), name: 'Somebody', email: 'somebody@example.test' });

const stated = async ({ device, order }: ReturnShop): Promise<string> => {
  const body = statement();
  await device.send('POST', `/orders/${order.id}/withdrawals`, body);
  return `/withdrawals/${body.id}`;
};

const JPEG = { 'content-type': 'image/jpeg' };

const withPhoto = async (world: ReturnShop): Promise<string> => {
  const path = await placed(world);
  const { body } = await world.device.send('POST', `${path}/photos?line=li_TEE-M`, plainJpeg(), JPEG);
  return `${path}/photos/${String(body['id'])}`;
};

const worldOf = (good: Good): ReturnShop => (good as ReturnGood).world;
const returnIn = (path: string): string => /^\/returns\/rn_[\w-]+/.exec(path)?.[0] ?? '';
const withWish = (good: Good, more: Record<string, unknown>): Good => ({
  ...good,
  body: { ...(good.body as object), lines: [wish(more)] },
});

/** The goods come in, and the return is over. */
const receive = (good: Good): Promise<unknown> =>
  worldOf(good).staff.send('POST', `${returnIn(good.path)}/receive`, { lines: [{ line: 'li_TEE-M', accepted: 1, rejected: 0 }] });

export const returns = {
  good: {
    getReturnable: () => asked(({ order }) => `/orders/${order.id}/returnable?zone=Europe/Berlin`),
    quoteReturn: () =>
      asked(
        () => '/returns/quote',
        ({ order }) => creation(order.id),
      ),
    postReturn: () =>
      asked(
        () => '/returns',
        ({ order }) => ({ ...creation(order.id), method: 'pickup', pickup: pickup() }),
      ),
    putReturnDraft: () =>
      asked(
        () => `/returns/${newReturnId()}/draft`,
        ({ order }) => halfFilled(order.id),
      ),
    getReturnDraft: () =>
      asked(async ({ device, order }) => {
        const path = `/returns/${newReturnId()}/draft`;
        await device.send('PUT', path, halfFilled(order.id));
        return path;
      }),
    getReturn: () => asked(placed),
    listReturns: () =>
      asked(async (world) => {
        await placed(world);
        await placed(world);
        return `/orders/${world.order.id}/returns?limit=1`;
      }),
    getPickup: async () => {
      const good = await asked(async ({ device, order }) => {
        const body = creation(order.id);
        await device.send('POST', '/returns', { ...body, method: 'pickup', pickup: pickup() });
        return `/returns/${body.id}/pickup`;
      });
      return { ...good, device: good.world.staff };
    },
    cancelReturn: () => asked(async (world) => `${await placed(world)}/cancel`),
    postReturnCode: () => asked(async (world) => `${await placed(world)}/code`),
    receiveReturn: async () => {
      const good = await asked(
        async (world) => `${await placed(world)}/receive`,
        () => ({ lines: [{ line: 'li_TEE-M', accepted: 1, rejected: 0, restock: 1 }] }),
      );
      return { ...good, device: good.world.staff };
    },
    postPhoto: () => asked(async (world) => `${await placed(world)}/photos?line=li_TEE-M`, plainJpeg),
    getPhoto: () => asked(withPhoto),
    deletePhoto: () => asked(withPhoto),
    postWithdrawal: () => asked(({ order }) => `/orders/${order.id}/withdrawals`, statement),
    getWithdrawal: () => asked(stated),
    confirmWithdrawal: () => asked(async (world) => `${await stated(world)}/confirm`),
    getAcknowledgement: () =>
      asked(async (world) => {
        const path = await stated(world);
        await world.device.send('POST', `${path}/confirm`);
        return `${path}/acknowledgement`;
      }),
  },
  problems: {
    'return-not-found': (good, route) =>
      send({ ...good, path: good.path.replace(/rn_[\w-]+/, newReturnId()).replace(/wd_[\w-]+/, newWithdrawalId()) }, route),
    'not-returnable': (good, route) => send(withWish(good, { line: 'li_LAMP' }), route),
    'too-many-units': (good, route) => {
      if (route.path.endsWith('/receive'))
        return send({ ...good, body: { lines: [{ line: 'li_TEE-M', accepted: 1, rejected: 1 }] } }, route);
      if (route.path.endsWith('/withdrawals'))
        return send({ ...good, body: { ...statement(), lines: [{ line: 'li_TEE-M', quantity: 4 }] } }, route);
      return route.path.endsWith('/confirm') ? afterReturn(good, route) : send(withWish(good, { quantity: 4 }), route);
    },
    'exchange-unavailable': (good, route) => send(withWish(good, { outcome: 'exchange', exchangeFor: 'MUG' }), route),
    'return-option-unavailable': (good, route) => send({ ...withWish(good, { line: 'li_MUG', outcome: 'exchange' }) }, route),
    'return-reused': async (good, route) => {
      if (route.method === 'PUT') {
        const { device, order } = worldOf(good);
        await device.send('POST', '/returns', { ...creation(order.id), id: returnIn(good.path).slice('/returns/'.length) });
        return send(good, route);
      }
      await send(good, route);
      const other = route.path === '/returns' ? { method: 'drop-off' } : { name: 'Somebody else' };
      return send({ ...good, body: { ...(good.body as object), ...other } }, route);
    },
    'return-over': async (good, route) => {
      await receive(good);
      if (!route.path.endsWith('/receive')) return send(good, route);
      return send({ ...good, body: { lines: [{ line: 'li_TEE-M', accepted: 0, rejected: 1 }] } }, route);
    },
    'too-many-photos': async (good, route) => {
      for (let width = 1; width <= 5; width += 1) await send({ ...good, body: tellingPng({ width, height: 1 }) }, route);
      return send(good, route);
    },
    'photo-too-large': (good, route) => send({ ...good, body: Buffer.alloc(10 * 1024 * 1024 + 1) }, route),
    'photo-unsupported': (good, route) => send({ ...good, body: heic() }, route),
    'photo-unreadable': (good, route) => send({ ...good, body: plainJpeg().subarray(0, 100) }, route),
    'withdrawal-closed': (good, route) => {
      worldOf(good).clock.advance(20 * DAY_MS);
      return send(good, route);
    },
  },
} satisfies Exercises<
  | 'getReturnable'
  | 'quoteReturn'
  | 'postReturn'
  | 'putReturnDraft'
  | 'getReturnDraft'
  | 'getReturn'
  | 'listReturns'
  | 'getPickup'
  | 'cancelReturn'
  | 'postReturnCode'
  | 'receiveReturn'
  | 'postPhoto'
  | 'getPhoto'
  | 'deletePhoto'
  | 'postWithdrawal'
  | 'getWithdrawal'
  | 'confirmWithdrawal'
  | 'getAcknowledgement'
>;

/** What was stated is on its way back already when it is confirmed. */
async function afterReturn(good: Good, route: Route): Promise<Response> {
  const { device, order } = worldOf(good);
  await device.send('POST', '/returns', creation(order.id, wish({ quantity: 3 })));
  return send(good, route);
}
