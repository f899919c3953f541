import { describe, expect, it } from 'vitest';
import {
  Action,
  ActionBatch,
  Cart,
  CartId,
  CartToken,
  CURRENCIES,
  Currency,
  HandoffProof,
  LIMITS,
  lineIdOf,
  LineId,
  minorDigits,
  problemName,
  PROBLEMS,
  type ProblemName,
  problemType,
  ProductId,
  Sku,
} from './index.ts';

const id = (prefix: string, length: number): string => `${prefix}_${'aZ0_-'.repeat(10).slice(0, length)}`;
const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean => schema.safeParse(value).success;

describe('an id', () => {
  it.each([
    [CartId, id('ca', 22), true],
    [CartId, id('ct', 22), false],
    [CartId, id('ca', 21), false],
    [CartId, `${id('ca', 21)}=`, false],
    [CartId, `${id('ca', 22)}\n`, false],
    [CartToken, id('ct', 43), true],
    [CartToken, id('ct', 22), false],
    [ProductId, 'pr_x', true],
    [ProductId, 'pr_', false],
  ])('%# is told by prefix and length', (schema, value, good) => {
    expect(accepts(schema, value)).toBe(good);
  });

  it('of a line follows from its SKU, whatever the SKU', () => {
    for (const sku of ['TEE-M', 'ö 1', 'x'.repeat(LIMITS.skuLength)]) {
      expect([accepts(Sku, sku), accepts(LineId, lineIdOf(sku))]).toEqual([true, true]);
    }
    for (const sku of ['', ' x', 'x ', 'a\u0000b', 'x'.repeat(LIMITS.skuLength + 1)])
      expect([sku, accepts(Sku, sku)]).toEqual([sku, false]);
  });
});

describe('currencies', () => {
  it('are distinct codes whose minor units are those of ISO 4217, not those that are shown', () => {
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
    expect(CURRENCIES.every((code) => accepts(Currency, code))).toBe(true);
    expect(['EUR', 'JPY', 'KWD', 'HUF', 'IQD', 'CLF', 'ISK'].map(minorDigits)).toEqual([2, 0, 3, 2, 3, 4, 0]);
  });
});

describe('problems', () => {
  it('have a type that names them', () => {
    for (const name of Object.keys(PROBLEMS) as ProblemName[]) expect(problemName(problemType(name))).toBe(name);
    for (const type of ['', 'about:blank', 'urn:throughline:problem:', 'urn:throughline:problem:toString'])
      expect(problemName(type)).toBeUndefined();
  });
});

describe('an action', () => {
  const envelope = { id: id('ac', 22), seq: 1 };
  const add = { ...envelope, type: 'addLine', sku: 'A', quantity: 1 };

  it.each([0, -1, 1.5, 1e9, '2', null, undefined, Number.NaN, Number.POSITIVE_INFINITY])('takes no quantity of %j', (quantity) => {
    expect(accepts(Action, { ...add, quantity })).toBe(false);
  });

  it('keeps nothing that it does not know', () => {
    expect(Action.parse({ ...add, price: 1, __proto__: { admin: true } })).toEqual(add);
  });

  it('comes in batches of 1 to 100', () => {
    const batch = (length: number) => ({ client: id('cl', 22), actions: Array.from({ length }, () => add) });
    expect([0, 1, 100, 101].map((length) => accepts(ActionBatch, batch(length)))).toEqual([false, true, true, false]);
  });
});

it('wants a proof by token or by code', () => {
  expect(
    [{ token: id('ho', 22) }, { code: 'k7qp 3xwm' }, { code: '' }, {}, { token: 'x' }].map((proof) => accepts(HandoffProof, proof)),
  ).toEqual([true, true, false, false, false]);
});

it('never takes an amount with a fraction', () => {
  const money = (amount: number) => ({ amount, currency: 'EUR' });
  const cart = (amount: number) => ({
    id: id('ca', 22),
    version: 0,
    currency: 'EUR',
    lines: [],
    gifts: [],
    codes: [],
    saved: [],
    giftNote: null,
    changes: [],
    totals: {
      ...{ quantity: 0, subtotal: money(amount), discount: money(0), shipping: null, shippingEstimate: null, gifts: [] },
      ...{ total: money(amount), taxIncluded: money(0) },
    },
    updatedAt: '2026-11-21T00:00:00.000Z',
  });
  expect([accepts(Cart, cart(100)), accepts(Cart, cart(99.5))]).toEqual([true, false]);
});
