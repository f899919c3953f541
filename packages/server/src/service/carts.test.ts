import { ActionAnswer } from '@throughline/contract';
import { expect, it } from 'vitest';
import { publishProducts } from '../index.ts';
import { type Answer, Device, newCartId, openShop } from '../../test/shop.ts';

const open = async (): Promise<{ device: Device } & Awaited<ReturnType<typeof openShop>>> => {
  const shop = await openShop();
  const device = new Device(shop.app);
  await device.open();
  return { ...shop, device };
};

it('makes a cart once, however often and however simultaneously it is asked', async () => {
  const { app } = await openShop();
  const device = new Device(app);
  const first = await Promise.all(Array.from({ length: 10 }, () => device.open()));
  await device.add('MUG');
  const later = await device.open();
  expect(first.map((answer) => [answer.status, answer.text])).toEqual(first.map(() => [200, first[0]?.text]));
  expect([later.status, later.body['version']]).toEqual([200, 1]);
});

it("makes no cart with another cart's token", async () => {
  const { device, app } = await open();
  const thief = new Device(app, newCartId(), device.token);
  expect((await thief.open()).status).toBe(404);
  expect((await thief.read()).status).toBe(404);
});

it('answers a repeated action with the bytes of its first answer', async () => {
  const { device } = await open();
  const action = device.mint({ type: 'addLine', sku: 'TEE-M', quantity: 2 });
  const first = await device.post(action);
  const again = await device.post(action);
  expect(again.text).toBe(first.text);
  expect([first.headers.get('idempotent-replayed'), again.headers.get('idempotent-replayed')]).toEqual([null, 'true']);
});

it('repeats a refusal too, when what it was refused for is long mended', async () => {
  const { device, storage } = await open();
  const action = device.mint({ type: 'addLine', sku: 'LATER', quantity: 1 });
  const refused = await device.post(action);
  const words = { und: 'Later' };
  await publishProducts(storage, 'shop', [
    {
      handle: 'later',
      title: words,
      description: words,
      type: words,
      collections: [],
      options: [],
      pictures: [],
      variants: [{ sku: 'LATER', values: [], prices: { EUR: 5 }, stock: 9, barcode: null, picture: null }],
    },
  ]);
  expect((await device.post(action)).text).toBe(refused.text);
  expect(ActionAnswer.parse((await device.add('LATER')).body).results[0]?.status).toBe('applied');
});

it('goes on with a batch past a refused action', async () => {
  const { device } = await open();
  const { body } = await device.post(
    device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 }),
    device.mint({ type: 'addLine', sku: 'NOTHING', quantity: 1 }),
    device.mint({ type: 'removeLine', line: 'li_TEE-S' }),
    device.mint({ type: 'changeQuantity', line: 'li_MUG', by: 4 }),
  );
  const { cart, results } = ActionAnswer.parse(body);
  expect(results.map((result) => [result.status, result.version])).toEqual([
    ['applied', 1],
    ['refused', 1],
    ['applied', 1],
    ['applied', 2],
  ]);
  expect([cart.version, cart.totals.quantity]).toEqual([2, 5]);
});

it('executes nothing of a batch in which an id is used for something else', async () => {
  const { device } = await open();
  const first = device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 });
  await device.post(first);
  const answer = await device.post(device.mint({ type: 'addLine', sku: 'TEE-M', quantity: 1 }), { ...first, quantity: 2 });
  expect(answer.status).toBe(422);
  expect((await device.read()).body['version']).toBe(1);
});

it('loses and doubles nothing of many who change one cart at once', async () => {
  const { device, app } = await open();
  const devices = Array.from({ length: 10 }, () => new Device(app, device.id, device.token));
  // Each as an outbox does, one after the other.
  const act = async (each: Device): Promise<Answer[]> => {
    const answers: Answer[] = [];
    while (answers.length < 5) answers.push(await each.add('TEE-M'));
    return answers;
  };
  const answers = (await Promise.all(devices.map(act))).flat();
  expect(new Set(answers.map((answer) => ActionAnswer.parse(answer.body).results[0]?.version)).size).toBe(50);
  expect((await device.read()).body).toMatchObject({ version: 50, totals: { quantity: 50, total: { amount: 50 * 4900 } } });
});

it('tells version and language by its ETag, and repeats nothing that is known', async () => {
  const { device } = await open();
  await device.add('TEE-S');
  const english = await device.read({ 'accept-language': 'de, en-GB;q=0.8, ar;q=0.5' });
  const arabic = await device.read({ 'accept-language': 'ar' });
  expect([english.headers.get('etag'), arabic.headers.get('etag')]).toEqual(['"1-en"', '"1-ar"']);
  expect(english.headers.get('vary')).toContain('Accept-Language');
  expect(english.headers.get('vary')).toContain('Cart-Token');
  expect(english.headers.get('cache-control')).toBe('no-store');
  expect(english.body['lines']).toMatchObject([{ title: 'Heavy Tee', options: [{ name: 'Size', value: 'S' }] }]);
  expect(arabic.body['lines']).toMatchObject([{ title: 'تيشيرت', options: [{ name: 'المقاس', value: 'ص' }] }]);
  const known = await device.read({ 'if-none-match': 'W/"0-en", "1-en"' });
  expect([known.status, known.text, known.headers.get('etag')]).toEqual([304, '', '"1-en"']);
  expect((await device.read({ 'if-none-match': '"1-ar"' })).status).toBe(200);
});

it('prices every line anew with each change and at each look, and says once what changed', async () => {
  const { device, storage } = await open();
  await device.add('MUG', 2);
  const words = { und: 'Mug' };
  await publishProducts(storage, 'shop', [
    {
      handle: 'mug',
      title: words,
      description: words,
      type: words,
      collections: [],
      options: [],
      pictures: [],
      variants: [{ sku: 'MUG', values: [], prices: { EUR: 2000 }, stock: 1, barcode: null, picture: null }],
    },
  ]);
  const after = await device.read();
  expect(after.body).toMatchObject({
    version: 2,
    changes: [
      { kind: 'price', line: 'li_MUG', was: { amount: 1750 }, now: { amount: 2000 }, undo: false },
      { kind: 'stock', line: 'li_MUG', was: 2, now: 1, undo: false },
    ],
  });
  expect((await device.read()).text).toBe(after.text);
  const { cart } = ActionAnswer.parse((await device.add('TEE-M')).body);
  expect(cart.lines.map(({ sku, total, available }) => [sku, total.amount, available])).toEqual([
    ['MUG', 4000, 1],
    ['TEE-M', 4900, 2000],
  ]);
});

it('changes currency on the version it was decided on, when every line is sold in it', async () => {
  const { device } = await open();
  await device.add('MUG', 2);
  const change = (currency: string, basedOn: number) => device.post(device.mint({ type: 'setCurrency', currency, basedOn }));
  const { cart } = ActionAnswer.parse((await change('JPY', 1)).body);
  expect([cart.currency, cart.totals.total]).toEqual(['JPY', { amount: 5600, currency: 'JPY' }]);
  await change('EUR', 2);
  await device.add('LAMP');
  expect((await change('USD', 4)).text).toContain('urn:throughline:problem:currency-unavailable');
});
