import { type ProblemName, Problem, PROBLEMS, problemName, type Route, type RouteName, ROUTES } from '@throughline/contract';
import { problemsOf } from '@throughline/contract/openapi';
import { describe, expect, it } from 'vitest';
import { createApp, publishProducts, type Storage } from '../index.ts';
import { Device, newActionId, newCartId, newCartToken, newClientId, openShop, OTHER_KEY, type Shop } from '../../test/shop.ts';

/** A request that a route answers well, and the device that makes it. */
interface Good {
  readonly shop: Shop;
  readonly device: Device;
  readonly path: string;
  readonly body?: unknown;
}

type Exercise = (good: Good, route: Route) => Promise<Response> | Response;

const withCart = async (path: (device: Device) => string, body?: unknown): Promise<Good> => {
  const shop = await openShop();
  const device = new Device(shop.app);
  await device.open();
  await device.add('MUG', 2);
  return { shop, device, path: path(device), body };
};

const offered = async (proof: (code: string) => unknown): Promise<Good> => {
  const good = await withCart((device) => `/carts/${device.id}/handoffs`);
  const { body } = await good.device.send('POST', good.path, { mode: 'move', label: 'Kiosk 2' });
  return { ...good, path: '', body: proof(String(body['code'])) };
};

const addMug = { type: 'addLine', sku: 'MUG', quantity: 1 };

const GOOD: Record<RouteName, () => Promise<Good>> = {
  getBrand: () => withCart(() => '/brand'),
  listProducts: () => withCart(() => '/products?q=tee&collection=apparel&currency=JPY&limit=1'),
  getProduct: () => withCart(() => '/products/tee?currency=USD'),
  findVariant: () => withCart(() => '/variants?sku=TEE-M'),
  putCart: () => withCart((device) => `/carts/${device.id}`, { currency: 'EUR' }),
  getCart: () => withCart((device) => `/carts/${device.id}`),
  postActions: () =>
    withCart((device) => `/carts/${device.id}/actions`, { client: newClientId(), actions: [{ id: newActionId(), seq: 1, ...addMug }] }),
  streamCart: () => withCart((device) => `/carts/${device.id}/events`),
  postHandoff: () => withCart((device) => `/carts/${device.id}/handoffs`, { mode: 'share' }),
  previewHandoff: async () => ({ ...(await offered((code) => ({ proof: { code } }))), path: '/handoffs/preview' }),
  claimHandoff: async () => ({ ...(await offered((code) => ({ proof: { code }, cartToken: newCartToken() }))), path: '/handoffs/claim' }),
};

const send = ({ device, path, body }: Good, route: Route, headers: Record<string, string> = {}) =>
  device.raw(route.method, path, body, headers);

const onApp = (
  { shop, device, path, body }: Good,
  route: Route,
  options: { storage?: Storage; limits?: { requests: { burst: number; perMinute: number } } },
) => new Device(createApp({ storage: shop.storage, limits: false, ...options }), device.id, device.token).raw(route.method, path, body);

/** A database on a disk that fails. */
const failing = (storage: Storage, code: string): Storage => {
  const fail = (): never => {
    throw Object.assign(new Error('disk'), { code });
  };
  return { ...storage, db: new Proxy(storage.db, { get: (db, name): unknown => (name === 'selectFrom' ? fail : Reflect.get(db, name)) }) };
};

/** How each problem comes about, on any route that documents it. */
const ANYWHERE: Partial<Record<ProblemName, Exercise>> = {
  'invalid-request': (good, route) => send(good, route, { 'throughline-channel': 'pigeon' }),
  'token-in-url': (good, route) => send({ ...good, path: `${good.path}${good.path.includes('?') ? '&' : '?'}cart_token=abc` }, route),
  'unsupported-version': (good, route) => send(good, route, { 'throughline-version': '1999-01-01' }),
  'unknown-key': (good, route) => send(good, route, { 'throughline-key': 'pk_nobody' }),
  'origin-not-allowed': (good, route) => send(good, route, { origin: 'https://evil.test' }),
  'rate-limited': (good, route) => onApp(good, route, { limits: { requests: { burst: 0, perMinute: 60 } } }),
  internal: (good, route) => onApp(good, route, { storage: failing(good.shop.storage, 'SQLITE_MISUSE') }),
  unavailable: (good, route) => onApp(good, route, { storage: failing(good.shop.storage, 'SQLITE_IOERR') }),
  'payload-too-large': (good, route) => send({ ...good, body: ' '.repeat(2_000_000) }, route),
  'unsupported-media-type': (good, route) => send(good, route, { 'content-type': 'text/plain' }),
  'cart-token-required': (good, route) => send(good, route, { 'cart-token': '' }),
  'cart-not-found': (good, route) => send(good, route, { 'cart-token': newCartToken() }),
  'cart-moved': async (good, route) => {
    const { body } = await good.device.send('POST', `/carts/${good.device.id}/handoffs`, { mode: 'move' });
    await good.device.send('POST', '/handoffs/claim', { proof: { code: body['code'] }, cartToken: newCartToken() });
    return send(good, route);
  },
  'not-found': (good, route) => send({ ...good, path: good.path.replace(/tee|TEE-M/, 'nothing') }, route),
  'currency-unavailable': (good, route) =>
    good.body === undefined
      ? send({ ...good, path: `${good.path.replace(/[?&]currency=\w+/, '')}${/\?[^c]/.test(good.path) ? '&' : '?'}currency=GBP` }, route)
      : send({ ...good, path: `/carts/${newCartId()}`, body: { currency: 'GBP' } }, route, { 'cart-token': newCartToken() }),
  'action-reused': async (good, route) => {
    const action = { id: newActionId(), seq: 1, ...addMug };
    const client = newClientId();
    await send({ ...good, body: { client, actions: [action] } }, route);
    return send({ ...good, body: { client, actions: [{ ...action, quantity: 2 }] } }, route);
  },
  'handoff-empty': async (good, route) => {
    await good.device.post(good.device.mint({ type: 'removeLine', line: 'li_MUG' }));
    return send(good, route);
  },
  'handoff-unavailable': (good, route) => send({ ...good, body: { ...(good.body as object), proof: { code: 'ZZZZ-ZZZZ' } } }, route),
};

/** Refusals of single actions, which the answer to a batch carries. */
const REFUSED: Partial<Record<ProblemName, (device: Device) => Record<string, unknown>[]>> = {
  'unknown-sku': (device) => [device.mint({ ...addMug, sku: 'NOTHING' })],
  'insufficient-stock': (device) => [device.mint({ ...addMug, sku: 'TEE-S', quantity: 6 })],
  'line-gone': (device) => [device.mint({ type: 'changeQuantity', line: 'li_TEE-S', by: 1 })],
  'quantity-limit': (device) => [
    device.mint({ ...addMug, sku: 'TEE-M', quantity: 999 }),
    device.mint({ ...addMug, sku: 'TEE-M', quantity: 1 }),
  ],
  'stale-version': (device) => [device.mint({ type: 'setCurrency', currency: 'USD', basedOn: 0 })],
  'currency-unavailable': (device) => [device.mint({ type: 'setCurrency', currency: 'GBP', basedOn: 1 })],
  'action-expired': (device) => [device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 }), { ...device.mint(addMug), seq: 1 }],
};

const exercised = new Set<ProblemName>();
const routes = Object.entries<Route>(ROUTES) as [RouteName, Route][];

describe.each(routes)('%s', (name, route) => {
  it('answers as the contract says', async () => {
    const good = await GOOD[name]();
    const response = await send(good, route);
    expect(response.status).toBe(route.status);
    expect(response.headers.get('throughline-version')).toBe('2026-11-21');
    if (route.answer === undefined) {
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
      await response.body?.cancel();
    } else {
      expect(response.headers.get('content-type')).toBe('application/json');
      const parsed = route.answer.safeParse(await response.json());
      expect(parsed.error?.issues ?? []).toEqual([]);
    }
  });

  it.each(problemsOf(route))('can answer %s', async (problem) => {
    const exercise = ANYWHERE[problem];
    expect(exercise, `no exercise for ${problem}`).toBeDefined();
    const response = await exercise?.(await GOOD[name](), route);
    const document = Problem.parse(await response?.json());
    expect(problemName(document.type)).toBe(problem);
    expect([response?.status, document.status]).toEqual([PROBLEMS[problem].status, PROBLEMS[problem].status]);
    expect(response?.headers.get('content-type')).toBe('application/problem+json');
    expect(response?.headers.get('retry-after') !== null).toBe(document.retryAfter !== undefined);
    exercised.add(problem);
  });
});

it.each(Object.entries(REFUSED) as [ProblemName, (device: Device) => Record<string, unknown>[]][])(
  'refuses an action with %s',
  async (problem, actions) => {
    const { device } = await withCart(() => '');
    const before = await device.read();
    const { body, status } = await device.post(...actions(device));
    const results = ROUTES.postActions.answer.parse(body).results;
    const last = results.at(-1);
    expect(status).toBe(200);
    expect(last?.status === 'refused' && problemName(last.problem.type)).toBe(problem);
    if (actions(device).length === 1) expect((await device.read()).body['version']).toBe(before.body['version']);
    exercised.add(problem);
  },
);

it('refuses the line after the last a cart can hold', async () => {
  const { shop, device } = await withCart(() => '');
  const variants = Array.from({ length: 500 }, (_, index) => ({
    sku: `N-${index}`,
    values: [],
    prices: { EUR: 100 },
    stock: 9,
    barcode: null,
    picture: null,
  }));
  const words = { und: 'Many' };
  await publishProducts(shop.storage, 'shop', [
    { handle: 'many', title: words, description: words, type: words, collections: [], options: [], pictures: [], variants },
  ]);
  for (let start = 0; start < 500; start += 100) {
    await device.post(...variants.slice(start, start + 100).map(({ sku }) => device.mint({ ...addMug, sku })));
  }
  const { results, cart } = ROUTES.postActions.answer.parse((await device.add('TEE-S')).body);
  expect(cart.lines).toHaveLength(500);
  expect(results[0]?.status === 'refused' && problemName(results[0].problem.type)).toBe('cart-full');
  exercised.add('cart-full');
});

it('tells a wrong method from a wrong path', async () => {
  const { device } = await withCart(() => '');
  const method = await device.send('DELETE', `/carts/${device.id}`);
  expect([method.status, method.headers.get('allow'), problemName(String(method.body['type']))]).toEqual([
    405,
    'PUT, GET, OPTIONS',
    'method-not-allowed',
  ]);
  expect((await device.send('GET', '/nothing')).status).toBe(404);
  exercised.add('method-not-allowed');
});

it('keeps the carts of one brand from the key of another', async () => {
  const { device } = await withCart(() => '');
  const foreign = await device.read({ 'throughline-key': OTHER_KEY });
  const wrong = await device.read({ 'cart-token': newCartToken() });
  const nowhere = await device.send('GET', `/carts/${newCartId()}`);
  expect([foreign.status, wrong.status, nowhere.status]).toEqual([404, 404, 404]);
  expect(new Set([foreign.text, wrong.text, nowhere.text]).size).toBe(1);
});

it('has exercised every problem there is', () => {
  expect(Object.keys(PROBLEMS).filter((name) => !exercised.has(name as ProblemName))).toEqual([]);
});
