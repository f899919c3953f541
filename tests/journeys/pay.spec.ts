import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKey } from '@throughline/server';
import { type Demo, startDemo } from '../../examples/demo.ts';
import { expect, test } from '@playwright/test';

const mint = (prefix: string, bytes: number): string => `${prefix}_${randomBytes(bytes).toString('base64url')}`;

let demo: Demo;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-pay-'));
  demo = await startDemo({ host: '127.0.0.1', reachable: '127.0.0.1', ports: [0, 0, 0], folder });
});
test.afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true });
});

/** An order of one mug from the demo's API, to be paid at `url`. */
const order = async (): Promise<{ readonly url: string; readonly status: () => Promise<string> }> => {
  const [cart, cartToken, client, id, token] = [mint('ca', 16), mint('ct', 32), mint('cl', 16), mint('or', 16), mint('ot', 32)];
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${demo.api}/v1${path}`, {
      method,
      headers: { 'throughline-key': demoKey, 'cart-token': cartToken, 'order-token': token, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(response.ok, text).toBe(true);
    return JSON.parse(text) as Record<string, unknown>;
  };
  await ask('PUT', `/carts/${cart}`, { currency: 'EUR' });
  const { variants } = (await ask('GET', '/products/morning-mug')) as { variants: { sku: string; available: number }[] };
  const sku = variants.find(({ available }) => available > 3)?.sku;
  const action = { id: mint('ac', 16), seq: 1, type: 'addLine', sku, quantity: 1 };
  await ask('POST', `/carts/${cart}/actions`, { client, actions: [action] });
  const { version, totals } = (await ask('GET', `/carts/${cart}`)) as { version: number; totals: { total: unknown } };
  const placement = { id, token, cart, client, version, total: totals.total, kind: 'checkout', email: 'guest@example.test' };
  const placed = (await ask('POST', '/orders', placement)) as { checkout: string };
  return {
    url: placed.checkout,
    status: async () => ((await ask('GET', `/orders/${id}`)) as { status: string }).status,
  };
};

/** What the form of a page sends with this button, as a browser without script would. */
const press = async (url: string, outcome: 'paid' | 'failed'): Promise<string> => {
  const page = await (await fetch(url)).text();
  expect(page).toContain('takes no money');
  expect(page).toContain(`name="outcome" value="${outcome}"`);
  const ref = /name="ref" value="([^"]+)"/.exec(page)?.[1] ?? '';
  return (await fetch(`${demo.site}/pay`, { method: 'POST', body: new URLSearchParams({ ref, outcome }) })).text();
};

test('an order is paid on the demo’s pay page, without script and without money', async () => {
  const { url, status } = await order();
  expect(url.startsWith(`${demo.site}/pay?ref=`)).toBe(true);
  expect(await status()).toBe('placed');
  expect(await press(url, 'paid')).toContain('<h1>Paid</h1>');
  expect(await status()).toBe('paid');
  // Twice counts once.
  expect(await press(url, 'paid')).toContain('<h1>Paid</h1>');
});

test('a cancelled payment ends the order', async () => {
  const { url, status } = await order();
  expect(await press(url, 'failed')).toContain('<h1>Cancelled</h1>');
  expect(await status()).not.toBe('paid');
  expect(await press(url, 'paid')).toContain('<h1>This order has ended</h1>');
});

test('a forged reference pays nothing', async () => {
  const { url, status } = await order();
  const [id, amount, ...rest] = (new URL(url).searchParams.get('ref') ?? '').split('.');
  const forged = [id, Number(amount) - 1, ...rest].join('.');
  for (const ref of [forged, '', 'x'.repeat(3000)]) {
    const asked = await (await fetch(`${demo.site}/pay?ref=${ref}`)).text();
    const sent = await (await fetch(`${demo.site}/pay`, { method: 'POST', body: new URLSearchParams({ ref, outcome: 'paid' }) })).text();
    for (const page of [asked, sent]) expect(page).toContain('There is nothing to pay here');
  }
  expect(await status()).toBe('placed');
});
