import { describe, expect, it } from 'vitest';
import { provenReduction, wasAt } from './price-history.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);

/** `[days ago, price]`. */
const history = (...points: readonly (readonly [number, number])[]) => points.map(([days, amount]) => ({ at: NOW - days * DAY, amount }));

describe('what may be struck through', () => {
  it('is the lowest price of the 30 days before the reduction', () => {
    expect(provenReduction(history([90, 100], [5, 80]))).toEqual({ amount: 100, until: NOW + 25 * DAY });
    expect(provenReduction(history([90, 100], [20, 120], [5, 80]))?.amount).toBe(100);
    expect(provenReduction(history([90, 100], [20, 90], [10, 100], [5, 80]))?.amount).toBe(90);
    expect(provenReduction(history([90, 60], [36, 100], [5, 80]))?.amount).toBe(100);
  });

  it.each([
    ['nothing is known', history()],
    ['there was no other price', history([90, 100])],
    ['the history is too short', history([34, 100], [5, 80])],
    ['the price went up', history([90, 80], [5, 100])],
    ['it was as cheap within 30 days', history([90, 100], [30, 80], [10, 100], [5, 80])],
    ['it was raised just to be reduced', history([90, 80], [7, 200], [5, 100])],
  ])('is nothing when %s', (_why, points) => {
    expect(provenReduction(points)).toBeUndefined();
  });

  it('is no longer proven when the lower price has been the price for 30 days', () => {
    const was = { EUR: { amount: 100, until: NOW + DAY } };
    expect([wasAt(was, 'EUR', NOW), wasAt(was, 'EUR', NOW + DAY), wasAt(was, 'USD', NOW), wasAt(undefined, 'EUR', NOW)]).toEqual([
      100,
      null,
      null,
      null,
    ]);
  });
});
