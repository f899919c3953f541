import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, MOST_PRICE, taxWithin } from './money.ts';

const amount = fc.integer({ min: 0, max: MOST_PRICE });

describe('allocate', () => {
  it('loses and invents nothing, and gives nobody a unit more or less than her share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.array(amount, { minLength: 1, maxLength: 50 }), (total, weights) => {
        const parts = allocate(total, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          if (sum > 0) expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1.001);
        }
      }),
    );
  });

  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [5, [3, 0, 2], [3, 0, 2]],
    [7, [0, 0], [7, 0]],
    [0, [], []],
  ])('splits %i by %j into %j', (total, weights, parts) => {
    expect(allocate(total, weights)).toEqual(parts);
  });
});

describe('taxWithin', () => {
  it.each([
    [11_900, 1900, 1900],
    [9800, 1900, 1565],
    [1, 1900, 0],
    [8200, 0, 0],
    [MOST_PRICE * 999 * 500, 2500, (MOST_PRICE * 999 * 500) / 5],
  ])('finds in %i at %i basis points %i', (total, rate, tax) => {
    expect(taxWithin(total, rate)).toBe(tax);
  });
});
