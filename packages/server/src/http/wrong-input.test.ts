import { LIMITS } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { publishProducts } from '../index.ts';
import { Device, newActionId, newCartToken, newClientId, openShop } from '../../test/shop.ts';

const open = async (): Promise<Device> => {
  const { app } = await openShop();
  const device = new Device(app);
  await device.open();
  return device;
};

const addOf = (quantity: unknown) => ({
  client: newClientId(),
  actions: [{ id: newActionId(), seq: 1, type: 'addLine', sku: 'MUG', quantity }],
});

describe('a quantity', () => {
  it.each([
    [0, ', got 0'],
    [-1, ', got -1'],
    [1.5, ', got 1.5'],
    [1e9, ', got 1000000000'],
    ['two', ', got "two"'],
    [null, ', got null'],
    [undefined, ', got nothing'],
    ['9'.repeat(5000), ', got a text of 5000 characters'],
  ])('%j is refused by field, with what was expected', async (quantity, got) => {
    const device = await open();
    const { status, body } = await device.send('POST', `/carts/${device.id}/actions`, addOf(quantity));
    expect(status).toBe(400);
    expect(body['errors']).toEqual([{ pointer: '/actions/0/quantity', detail: `expected a whole number from 1 to 999${got}` }]);
    expect((await device.read()).body['version']).toBe(0);
  });
});

it('names each field that the contract does not have', async () => {
  const device = await open();
  const { body } = await device.send('POST', '/orders/lookup', { number: 'A', email: 'a@example.test', card: '4111', 'a/b': { c: 1 } });
  expect(body['errors']).toEqual([
    { pointer: '/card', detail: 'expected no such field' },
    { pointer: '/a~1b', detail: 'expected no such field' },
  ]);
});

it('lists every field at fault', async () => {
  const device = await open();
  const { body } = await device.send('POST', `/carts/${device.id}/actions`, {
    client: 'me',
    actions: [{ id: 'x', seq: 0, type: 'changeQuantity', line: 'li_MUG', by: 0 }, { type: 'explode' }],
  });
  expect((body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
    '/client',
    '/actions/0/id',
    '/actions/0/seq',
    '/actions/0/by',
    '/actions/1/type',
  ]);
});

it.each([
  ['', 'expected JSON, got an empty body'],
  ['{"client":', 'expected JSON'],
  ['null', 'expected an object, got null'],
  ['[]', 'expected an object, got a list of 0'],
])('refuses the body %j', async (text, detail) => {
  const device = await open();
  const { status, body } = await device.send('POST', `/carts/${device.id}/actions`, text, { 'content-type': 'application/json' });
  expect([status, body['errors']]).toEqual([400, [{ pointer: '', detail }]]);
});

it('refuses more actions than a request may have, and executes none', async () => {
  const device = await open();
  const tooMany = await device.post(
    ...Array.from({ length: LIMITS.actionsPerRequest + 1 }, () => device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 })),
  );
  expect(tooMany.body['errors']).toEqual([{ pointer: '/actions', detail: 'expected at most 100 entries, got a list of 101' }]);
  const flood = await device.post(...Array.from({ length: 10_000 }, () => device.mint({ type: 'addLine', sku: 'MUG', quantity: 1 })));
  expect(flood.status).toBe(413);
  expect((await device.read()).body['version']).toBe(0);
});

it('refuses a body that grows past the limit without saying so', async () => {
  const device = await open();
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(16_384).fill(32));
    },
  });
  const { app } = await openShop();
  const response = await app.request(`/v1/carts/${device.id}`, {
    method: 'PUT',
    headers: device.headers({ 'content-type': 'application/json' }),
    body: endless,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(20);
});

it.each([
  '?token=abc',
  '?cart_token=abc',
  '?x=ct_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  '?x=a%20ho%5FAAAAAAAAAAAAAAAAAAAAAA',
  '?authorization=Bearer+x',
])('wants no secret in the URL: %s', async (query) => {
  const device = await open();
  const { body, text } = await device.send('GET', `/carts/${device.id}${query}`);
  expect(body['type']).toBe('urn:throughline:problem:token-in-url');
  expect(text).not.toContain('AAAA');
});

it('never repeats a secret', async () => {
  const device = await open();
  const secret = `ct_${'S'.repeat(42)}`;
  const claim = await device.send('POST', '/handoffs/claim', { proof: { code: 'SECRETCODE'.repeat(9) }, cartToken: secret });
  const read = await device.read({ 'cart-token': secret });
  expect([claim.status, read.status]).toEqual([400, 400]);
  expect(claim.text + read.text).not.toMatch(/S{8}|SECRETCODE/);
  expect(read.body['errors']).toEqual([
    { pointer: 'header/Cart-Token', detail: 'expected a cart token: "ct_" and 43 base64url characters' },
  ]);
});

it('gives words back as they came: text, for whoever shows it to escape', async () => {
  const { app, storage } = await openShop();
  const titles = ['<img src=x onerror=alert(1)>', 'x'.repeat(5000)];
  await publishProducts(
    storage,
    'shop',
    titles.map((title, index) => ({
      handle: `odd-${index}`,
      title: { und: title },
      description: { und: '' },
      type: { und: '' },
      collections: [],
      options: [],
      pictures: [],
      variants: [{ sku: `ODD-${index}`, values: [], prices: { EUR: 100 }, stock: 9, barcode: null, picture: null }],
    })),
  );
  const device = new Device(app);
  await device.open();
  await device.add('ODD-0');
  const { headers, body } = await device.add('ODD-1');
  const cart = body['cart'] as { lines: { title: string }[] };
  expect(cart.lines.map((line) => line.title)).toEqual(titles);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

it('believes no clock but its own', async () => {
  const { app } = await openShop();
  const device = new Device(app, undefined, newCartToken());
  await device.open();
  const { body } = await device.send(
    'POST',
    `/carts/${device.id}/actions`,
    { ...addOf(1), at: '1999-01-01T00:00:00Z' },
    { date: 'Fri, 01 Jan 1999 00:00:00 GMT' },
  );
  expect((body['cart'] as { updatedAt: string }).updatedAt).toMatch(/^20[2-9]/);
});

it.each([
  '/products?limit=0',
  '/products?limit=101',
  '/products?limit=ten',
  '/products?cursor=%00',
  '/products?currency=euro',
  '/variants',
  '/carts/mine',
])('refuses %s with the field at fault', async (path) => {
  const device = await open();
  const { status, body } = await device.send('GET', path);
  expect([status, (body['errors'] as unknown[]).length]).toEqual([400, 1]);
});
