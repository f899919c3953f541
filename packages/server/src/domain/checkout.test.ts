import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, it } from 'vitest';
import { order } from '../../test/order.ts';
import { checkoutReference, checkoutUrl, type Sign } from './checkout.ts';

const SECRET = 'a-checkout-secret-of-32-characters-at-least';
const NOW = new Date(1_763_775_000_000);

const sign: Sign = (text) => createHmac('sha256', SECRET).update(text).digest('base64url');
const placed = order({ placedAt: NOW.getTime(), expiresAt: NOW.getTime() + 1_800_000 });

type ReadReference = (reference: string, secret: string, now: Date) => unknown;

/** The snippet of docs/checkout.md, as a checkout's server would have it. */
const snippet = async (): Promise<ReadReference> => {
  const text = readFileSync(new URL('../../../../docs/checkout.md', import.meta.url), 'utf8');
  const code =
    [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block = '']) => block).find((block) => block.includes('readReference')) ?? '';
  const url = `data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(code))}`;
  const module = (await import(/* @vite-ignore */ url)) as { readReference: ReadReference };
  return module.readReference;
};

it('is what the documented snippet takes, and nothing else', async () => {
  const read = await snippet();
  const reference = checkoutReference(placed, sign);
  expect(read(reference, SECRET, NOW)).toEqual({
    order: placed.id,
    amount: 4900,
    currency: 'EUR',
    expires: new Date(NOW.getTime() + 1_800_000),
  });
  const [id = '', amount = '', currency = '', expiry = '', signature = ''] = reference.split('.');
  const forged = [
    [id, '1', currency, expiry, signature].join('.'),
    [id, amount, 'JPY', expiry, signature].join('.'),
    [id, amount, currency, String(Number(expiry) + 1), signature].join('.'),
    [id, amount, currency, expiry].join('.'),
    [id, amount, currency, expiry, ''].join('.'),
    '',
    '.',
  ];
  expect(forged.map((each) => read(each, SECRET, NOW))).toEqual(forged.map(() => undefined));
  expect(read(reference, `${SECRET}x`, NOW)).toBeUndefined();
  expect(read(reference, SECRET, new Date(NOW.getTime() + 1_800_000))).toBeUndefined();
});

it('stands in the URL, with amount and currency where they are wanted', () => {
  const url = new URL(checkoutUrl('https://pay.test/{currency}/?a={amount}&ref={reference}', placed, sign));
  expect([url.pathname, url.searchParams.get('a'), url.searchParams.get('ref')]).toEqual([
    '/EUR/',
    '4900',
    checkoutReference(placed, sign),
  ]);
});
