import { Cart } from '@throughline/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currency, settleAll, shelf, wish } from '../../test/arbitraries.ts';
import { presentCart } from '../wire/present.ts';
import { parseCart, reprice, taxOf, totalOf } from './cart.ts';
import { taxWithin } from './money.ts';

const priced = currency.chain((code) =>
  fc.record({ code: fc.constant(code), shelf: shelf(code, fc.integer({ min: 0, max: 2000 })), wishes: fc.array(wish, { maxLength: 30 }) }),
);

it('adds lines up to the totals to the last unit, in every currency', () => {
  fc.assert(
    fc.property(priced, ({ code, shelf: on, wishes }) => {
      const cart = settleAll(wishes, code, on);
      const shown = presentCart('ca_x', 1, cart, { locale: 'en', base: '' });
      expect(shown.totals.total.amount).toBe(shown.lines.reduce((sum, line) => sum + line.total.amount, 0));
      expect(shown.lines.every((line) => line.total.amount === line.unitPrice.amount * line.quantity)).toBe(true);
      expect(taxOf(cart)).toBe(taxWithin(totalOf(cart), on.taxRateBp));
      expect(cart.lines.every((line) => line.tax >= 0 && line.tax <= line.total)).toBe(true);
      expect([shown.totals.total.currency, ...shown.lines.map((line) => line.unitPrice.currency)].every((each) => each === code)).toBe(
        true,
      );
      expect(Number.isSafeInteger(totalOf(cart))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('prices a cart twice as it does once', () => {
  fc.assert(
    fc.property(priced, ({ code, shelf: on, wishes }) => {
      const once = reprice(settleAll(wishes, code, on), on, 1);
      expect(reprice(once, on, 1)).toEqual(once);
    }),
  );
});

it('keeps a line whose article is gone, with none available', () => {
  fc.assert(
    fc.property(priced, ({ code, shelf: on, wishes }) => {
      const cart = settleAll(wishes, code, on);
      const after = reprice(cart, { ...on, articles: new Map() }, 1);
      expect(after.lines.map((line) => [line.sku, line.quantity, line.total])).toEqual(
        cart.lines.map((line) => [line.sku, line.quantity, line.total]),
      );
      expect(after.lines.every((line) => line.available === 0)).toBe(true);
    }),
  );
});

it('reads a cart that was stored before there were offers', () => {
  const stored =
    '{"currency":"EUR","lines":[{"sku":"TEE-M","product":"pr_x","handle":"tee","title":{"en":"Tee"},"options":[],"picture":null,' +
    '"quantity":2,"unitPrice":4900,"total":9800,"tax":1565,"available":7}],"updatedAt":1795262400000}';
  const shown = presentCart('ca_x', 3, parseCart(stored), { locale: 'en', base: '' });
  expect(Cart.parse({ ...shown, id: `ca_${'a'.repeat(22)}` })).toMatchObject({
    lines: [{ sku: 'TEE-M', was: null, discount: { amount: 0 }, discounts: [], total: { amount: 9800 } }],
    gifts: [],
    codes: [],
    totals: { subtotal: { amount: 9800 }, discount: { amount: 0 }, shipping: null, total: { amount: 9800 }, taxIncluded: { amount: 1565 } },
  });
});
