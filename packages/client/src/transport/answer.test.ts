import * as contract from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { productPage } from '../catalogue/answer.ts';
import * as handoffs from '../handoff/answer.ts';
import * as offers from '../offers/answer.ts';
import * as answers from './answer.ts';

const money = { amount: 4900, currency: 'EUR' };
const picture = { src: 'https://x.test/a.svg', alt: 'A', width: 1, height: 2 };
const id = (prefix: string, length: number): string => `${prefix}_${'a'.repeat(length)}`;
const line = {
  id: 'li_A',
  sku: 'A',
  product: 'pr_a',
  handle: 'a',
  title: 'A',
  options: [{ name: 'Size', value: 'M' }],
  picture,
  quantity: 1,
  unitPrice: money,
  was: money,
  discount: money,
  discounts: [{ offer: 'autumn', title: 'Autumn', amount: money }],
  total: money,
  available: 3,
  delivery: { kind: 'ship' },
};
const cart = {
  id: id('ca', 22),
  version: 3,
  currency: 'EUR',
  lines: [line, { ...line, picture: null, was: null, finalSale: true, gone: true }],
  gifts: [line],
  saved: [line],
  giftNote: 'Yours',
  // Only shown, and hence not looked into.
  changes: [],
  codes: [
    { code: 'WELCOME10', status: 'minimum-not-reached', title: 'Welcome', missing: money, with: null },
    { code: 'MORE', status: 'does-not-combine', title: 'More', missing: null, with: 'Welcome' },
  ],
  totals: {
    quantity: 2,
    subtotal: money,
    discount: money,
    shipping: { threshold: money, missing: money },
    shippingEstimate: { from: money, to: money },
    gifts: [],
    total: money,
    taxIncluded: money,
  },
  updatedAt: '2026-11-21T00:00:00Z',
};
const problem = {
  type: 'urn:throughline:problem:line-gone',
  title: 'Gone',
  status: 409,
  detail: 'x',
  errors: [{ pointer: '/a', detail: 'b' }],
  available: 1,
  reason: 'minimum-not-reached',
  missing: money,
  with: 'Welcome',
  retryAfter: 2,
};
const product = {
  id: 'pr_a',
  handle: 'a',
  title: 'A',
  description: '',
  type: '',
  collections: ['c'],
  pictures: [picture],
  options: [
    {
      id: 'size',
      name: 'Size',
      values: [
        { id: 'm', label: 'M', swatch: '#fff' },
        { id: 's', label: 'S' },
      ],
    },
  ],
  variants: [{ sku: 'A', values: ['m'], price: money, was: money, available: 1, picture: 0, barcode: null }],
  finalSale: true,
};
const match = ['sun', 'moon', 'star'];

const pairs = [
  ['Cart', contract.Cart, answers.cart, cart],
  ['Problem', contract.Problem, answers.problem, problem],
  [
    'ActionAnswer',
    contract.ActionAnswer,
    answers.actionAnswer,
    {
      cart,
      results: [
        { id: id('ac', 22), status: 'applied', version: 1 },
        { id: id('ac', 22), status: 'refused', version: 1, problem },
      ],
    },
  ],
  ['change', contract.LiveEvents.change, answers.change, { by: id('cl', 22), cart }],
  ['claimed', contract.LiveEvents.claimed, answers.claimed, { handoff: id('hd', 22) }],
  ['reset', contract.LiveEvents.reset, answers.reset, { cart }],
  ['Product', contract.Product, answers.product, product],
  ['ProductPage', contract.ProductPage, productPage, { items: [product], next: null }],
  [
    'Brand',
    contract.Brand,
    answers.brand,
    {
      id: 'b',
      name: 'B',
      tagline: '',
      version: '1',
      stylesheet: 'https://x.test/a.css',
      currencies: ['EUR'],
      locales: ['en'],
      collections: [{ handle: 'c', title: 'C' }],
      links: { claim: 'a', product: 'b', home: 'c' },
      policy: { kioskIdleSeconds: 60, kioskWarningSeconds: 20 },
    },
  ],
  ['Handoff', contract.Handoff, handoffs.handoff, { id: id('hd', 22), url: 'https://x.test/#a', code: 'AAAA-BBBB', match, expiresIn: 60 }],
  [
    'HandoffPreview',
    contract.HandoffPreview,
    handoffs.handoffPreview,
    {
      brand: 'B',
      mode: 'move',
      from: { channel: 'kiosk', label: null },
      quantity: 1,
      match,
      expiresIn: 50,
    },
  ],
  [
    'OfferList',
    contract.OfferList,
    offers.offerList,
    {
      now: '2026-11-22T00:00:00Z',
      offers: [
        {
          id: 'autumn',
          kind: 'percent',
          title: 'Autumn',
          message: 'Off',
          status: 'minimum-not-reached',
          code: 'AUTUMN',
          discount: money,
          missing: money,
          with: 'Winter',
          progress: { reached: 1, threshold: 2, currency: 'EUR' },
          endsAt: '2026-11-22T00:00:00Z',
          variant: 'a',
        },
      ],
    },
  ],
  ['HandoffResult', contract.HandoffResult, handoffs.handoffResult, { mode: 'share', cart }],
] as const;

/** Every copy of a value in which one thing, at any depth, is of another type or missing. */
const spoiled = (value: unknown): unknown[] => {
  const wrong =
    typeof value === 'number' ? ['text', 1.5, null] : typeof value === 'string' ? [7, null] : value === null ? [{}, true] : ['text', 7];
  if (typeof value !== 'object' || value === null) return wrong;
  const inside = Object.entries(value).flatMap(([key, part]) =>
    spoiled(part).map((bad) =>
      Array.isArray(value) ? value.map((each, at) => (String(at) === key ? bad : (each as unknown))) : { ...value, [key]: bad },
    ),
  );
  const missing = Array.isArray(value)
    ? []
    : Object.keys(value).map((key) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)));
  return [...wrong, ...inside, ...missing];
};

describe('what comes from the wire', () => {
  it.each(pairs)('%s is accepted as the contract has it', (_name, schema, shape, value) => {
    expect(schema.safeParse(value).success).toBe(true);
    expect(shape(value)).toBe(true);
    expect(shape({ ...value, newer: 'a server may tell more' })).toBe(true);
  });

  it.each(pairs)(
    '%s is refused wherever a field is missing or of another type, as the contract refuses it',
    (_name, schema, shape, value) => {
      for (const bad of spoiled(value)) expect([bad, shape(bad)]).toEqual([bad, schema.safeParse(bad).success]);
    },
  );
});
