import { API_VERSION, type ProblemName, Problem, PROBLEMS, problemName, type Route, type RouteName, ROUTES } from '@throughline/contract';
import { problemsOf } from '@throughline/contract/openapi';
import { describe, expect, it } from 'vitest';
import { send, withCart } from '../../test/exercises/exercise.ts';
import { exerciseOf, good as GOOD } from '../../test/exercises/index.ts';
import { type Device, newCartId, newCartToken, OTHER_KEY } from '../../test/shop.ts';
import { publishProducts } from '../index.ts';

const addMug = { type: 'addLine', sku: 'MUG', quantity: 1 };

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
  'code-not-applicable': (device) => [device.mint({ type: 'applyCode', code: 'NOTHING' })],
  'delivery-unavailable': (device) => [
    device.mint(addMug),
    device.mint({ type: 'setDelivery', line: 'li_MUG', delivery: { kind: 'pickup', store: `st_${'n'.repeat(22)}` } }),
  ],
  'not-undoable': (device) => [device.mint({ type: 'undoChange', change: 'ch_1_1' })],
  'action-expired': (device) => [device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 }), { ...device.mint(addMug), seq: 1 }],
};

const exercised = new Set<ProblemName>();
const routes = Object.entries<Route>(ROUTES) as [RouteName, Route][];

describe.each(routes)('%s', (name, route) => {
  it('answers as the contract says', async () => {
    const good = await GOOD[name]();
    const response = await send(good, route);
    expect(response.status).toBe(route.status);
    expect(response.headers.get('throughline-version')).toBe(API_VERSION);
    if (route.status === 204) {
      expect(await response.text()).toBe('');
    } else if (route.download !== undefined) {
      expect(route.download).toContain(response.headers.get('content-type')?.split(';')[0]);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.\w+"$/);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    } else if (route.answer === undefined) {
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
      await response.body?.cancel();
    } else {
      expect(response.headers.get('content-type')).toBe('application/json');
      const parsed = route.answer.safeParse(await response.json());
      expect(parsed.error?.issues ?? []).toEqual([]);
    }
  });

  it.each(problemsOf(route))('can answer %s', async (problem) => {
    const exercise = exerciseOf(name, problem);
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
