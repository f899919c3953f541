import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shopping } from '../../../test/offer-arbitraries.ts';
import { presentCart } from '../../wire/present.ts';
import { type CartDocument, discountOf, reprice, taxOf, totalOf } from '../cart.ts';
import { taxWithin } from '../money.ts';

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

/** What is wrong with the amounts of a priced cart; undefined when they add up. Plain comparisons: there are a hundred thousand carts. */
const faultOf = (cart: CartDocument, taxRateBp: number): string | undefined => {
  for (const line of cart.lines) {
    const amounts = [line.total, line.tax, ...line.discounts.map(({ amount }) => amount)];
    if (!amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)) return `${line.sku} has a part that is no amount`;
    if (line.total + discountOf(line) !== line.unitPrice * line.quantity) return `${line.sku} lost units`;
    if (line.tax > line.total) return `${line.sku} has more tax than price`;
  }
  if (taxOf(cart) !== taxWithin(totalOf(cart), taxRateBp)) return 'tax lost units';
  if (cart.gifts.some((gift) => gift.total !== 0 || discountOf(gift) !== gift.unitPrice * gift.quantity)) return 'a gift has a price';
  return undefined;
};

it('loses no unit in 100,000 carts of any currency: lines, discounts and tax add up', () => {
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(shopping, ({ cart, shelf }) => {
      const priced = reprice(cart, shelf, 1);
      const fault = faultOf(priced, shelf.taxRateBp);
      if (fault !== undefined) throw new Error(fault);
      for (const { discounts } of [...priced.lines, ...priced.gifts]) {
        for (const { offer } of discounts) {
          const kind = shelf.offers.find(({ id }) => id === offer)?.benefit.kind ?? '';
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }
    }),
    { numRuns: 100_000 },
  );
  // A property of carts without discounts would say little.
  for (const kind of ['percent', 'amount', 'buy-get', 'tiered', 'gift']) expect(kinds.get(kind)).toBeGreaterThan(1000);
}, 120_000);

it('shows the totals that its lines make', () => {
  fc.assert(
    fc.property(shopping, ({ cart, shelf }) => {
      const { lines, totals } = presentCart('ca_x', 1, reprice(cart, shelf, 1), { locale: 'en', base: '' });
      expect(totals.subtotal.amount).toBe(sum(lines.map(({ unitPrice, quantity }) => unitPrice.amount * quantity)));
      expect(totals.discount.amount).toBe(sum(lines.map(({ discount }) => discount.amount)));
      expect(totals.total.amount).toBe(totals.subtotal.amount - totals.discount.amount);
      expect(totals.total.amount).toBe(sum(lines.map(({ total }) => total.amount)));
    }),
    { numRuns: 300 },
  );
});

it('prices alike whatever the order of lines and of offers', () => {
  fc.assert(
    fc.property(shopping, fc.infiniteStream(fc.nat()), ({ cart, shelf }, draws) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((value) => ({ value, at: draws.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ value }) => value);
      const priced = reprice(cart, shelf, 1);
      const again = reprice({ ...cart, lines: shuffled(cart.lines) }, { ...shelf, offers: shuffled(shelf.offers) }, 1);
      const bySku = ({ lines }: CartDocument) => lines.toSorted((a, b) => (a.sku < b.sku ? -1 : 1));
      expect(bySku(again)).toEqual(bySku(priced));
      expect(again.gifts.toSorted((a, b) => (a.sku < b.sku ? -1 : 1))).toEqual(priced.gifts.toSorted((a, b) => (a.sku < b.sku ? -1 : 1)));
      expect(again.shipping).toEqual(priced.shipping);
    }),
    { numRuns: 2000 },
  );
});

it('prices a cart twice as it does once', () => {
  fc.assert(
    fc.property(shopping, ({ cart, shelf }) => {
      const once = reprice(cart, shelf, 1);
      expect(reprice(once, shelf, 1)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});
