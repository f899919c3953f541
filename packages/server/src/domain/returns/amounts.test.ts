import { CURRENCIES, RETURN_OUTCOMES, RETURN_REASONS } from '@throughline/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxWithin } from '../money.ts';
import { type Amounts, compensate, type Compensated, type Terms } from './amounts.ts';
import { sumOf } from './unit.ts';

const basisPoints = fc.integer({ min: 0, max: 10_000 });
const terms = fc.record({ restockingBp: basisPoints, creditBonusBp: basisPoints, shipping: fc.integer({ min: 0, max: 2000 }) });

/** What was paid for a line, and into how many returns its units go. */
const line = fc.record({
  quantity: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 8 }) }, { weight: 1, arbitrary: fc.integer({ min: 9, max: 999 }) }),
  total: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 1e13 })),
  taxRateBp: fc.integer({ min: 0, max: 3000 }),
  reason: fc.constantFrom(...RETURN_REASONS, null),
  outcome: fc.constantFrom(...RETURN_OUTCOMES),
  difference: fc.integer({ min: -20_000, max: 20_000 }),
  seed: fc.nat(),
});
const cart = fc.record({
  currency: fc.constantFrom(...CURRENCIES),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  returns: fc.integer({ min: 1, max: 4 }),
  terms,
});
type CartPlan = typeof cart extends fc.Arbitrary<infer T> ? T : never;

/** Which of the returns a unit goes into: in no order that means anything. */
const placeOf = (seed: number, unit: number, returns: number): number => Math.abs(Math.imul(seed + unit, 2_654_435_761)) % returns;

/** What each return holds of each line; `of` is the line. */
const split = ({ lines, returns }: CartPlan): { readonly of: number; readonly part: Compensated }[][] =>
  Array.from({ length: returns }, (_, index) =>
    lines.flatMap(({ quantity, total, taxRateBp, reason, outcome, difference, seed }, of) => {
      const units = Array.from({ length: quantity }, (_unit, unit) => unit).filter((unit) => placeOf(seed, unit, returns) === index);
      const paid = { quantity, total, tax: taxWithin(total, taxRateBp) };
      return units.length === 0 ? [] : [{ of, part: { paid, units, reason, outcome, difference } }];
    }),
  );

const balance = ({ fee, shipping, refund, credit, bonus, exchanged }: Amounts): number =>
  fee + shipping + refund + (credit - bonus) + exchanged;

const SELLERS = ['faulty', 'not-as-described', 'wrong-item', 'late', null];

const check = (plan: CartPlan): void => {
  const back = plan.lines.map(() => ({ value: 0, tax: 0 }));
  for (const parts of split(plan)) {
    const lines = parts.map(({ part }) => part);
    const free = lines.some(({ reason }) => SELLERS.includes(reason));
    compensate(lines, plan.terms).forEach((each, index) => {
      const { of, part } = parts[index] as (typeof parts)[number];
      if (balance(each) !== each.value) throw new Error('a return does not add up');
      if (!Object.values(each).every((amount) => Number.isSafeInteger(amount) && amount >= 0)) throw new Error('an amount is no amount');
      if (SELLERS.includes(part.reason) && each.fee > 0) throw new Error("the seller's fault costs the shopper");
      if (free && each.shipping > 0) throw new Error('the way back of what is faulty costs');
      const tally = back[of] as (typeof back)[number];
      tally.value += each.value;
      tally.tax += sumOf(part.paid.tax, part.paid.quantity, part.units);
    });
  }
  const paid = plan.lines.map(({ total, taxRateBp }) => ({ value: total, tax: taxWithin(total, taxRateBp) }));
  if (JSON.stringify(back) !== JSON.stringify(paid)) throw new Error('a unit of money was lost or made');
};

describe('what returns give back', () => {
  it('is to the last minor unit what was paid, in all currencies, however the lines are split: 100,000 carts', () => {
    fc.assert(fc.property(cart, check), { numRuns: 100_000 });
  }, 120_000);

  const paid = { quantity: 3, total: 1000, tax: 160 };
  const plain: Terms = { restockingBp: 0, creditBonusBp: 0, shipping: 0 };
  const one = (more: Partial<Compensated>): Compensated => ({
    paid,
    units: [0],
    reason: 'changed-mind',
    outcome: 'refund',
    difference: 0,
    ...more,
  });

  it.each([
    ['the first unit carries what does not divide', [one({})], plain, { refund: 334, taxRefunded: 54 }],
    ['the others do not', [one({ units: [1, 2] })], plain, { refund: 666, taxRefunded: 106 }],
    ['a tenth is kept for restocking', [one({ units: [0, 1, 2] })], { ...plain, restockingBp: 1000 }, { refund: 901, fee: 99 }],
    ['of what is faulty nothing is', [one({ reason: 'faulty' })], { ...plain, restockingBp: 1000, shipping: 500 }, { refund: 334, fee: 0 }],
    ['a whole fee leaves nothing, and never less', [one({})], { ...plain, restockingBp: 10_000, shipping: 9 }, { refund: 0, shipping: 0 }],
    ['the way back costs no more than there is', [one({})], { ...plain, shipping: 500 }, { refund: 0, shipping: 334 }],
    ['a credit has its bonus', [one({ outcome: 'credit' })], { ...plain, creditBonusBp: 1000 }, { credit: 367, bonus: 33, refund: 0 }],
    ['a dearer variant is paid for', [one({ outcome: 'exchange', difference: 50 })], plain, { toPay: 50, exchanged: 334, refund: 0 }],
    ['a cheaper one gives back', [one({ outcome: 'exchange', difference: -50 })], plain, { toPay: 0, exchanged: 284, refund: 50 }],
    ['but not more than was paid', [one({ outcome: 'exchange', difference: -900 })], plain, { exchanged: 0, refund: 334 }],
  ] satisfies [string, Compensated[], Terms, Partial<Amounts>][])('%s', (_name, lines, on, expected) => {
    expect(compensate(lines, on)[0]).toMatchObject(expected);
  });

  it('spread the way back over the lines by what each gives', () => {
    const lines = [one({}), one({ paid: { quantity: 1, total: 3000, tax: 0 } })];
    expect(compensate(lines, { ...plain, shipping: 500 }).map(({ shipping }) => shipping)).toEqual([50, 450]);
  });
});
