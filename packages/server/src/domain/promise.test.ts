import type { Hours, Span } from '@throughline/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentPromise } from '../wire/present-store.ts';
import { promisesOf as made } from './promise.ts';

/** As the wire tells them. */
const promisesOf = (...asked: Parameters<typeof made>) => made(...asked).map((promise) => presentPromise(promise, asked[2]));

const span = (opens: number, closes: number): Span => ({ opens: opens * 60, closes: closes * 60 });
const daily = (...spans: Span[]): Hours => ({ week: Array.from({ length: 7 }, () => spans), seasons: [], exceptions: [] });
const rules = {
  timeZone: 'Europe/Paris',
  pickup: { leadMinutes: 120, cutoff: null },
  delivery: { cutoff: 14 * 60, by: 21 * 60, radius: 15_000 },
};
const at = (text: string): number => Date.parse(text);
const pickupAt = (hours: Hours, now: string, more: Partial<typeof rules> = {}) =>
  promisesOf({ ...rules, ...more }, hours, at(now), undefined);

describe('pickup', () => {
  it.each([
    // In Paris it is an hour later.
    ['2026-11-23T12:00:00Z', '2026-11-23T14:00:00.000Z', '2026-11-23T16:00:00.000Z', 4 * 3600],
    ['2026-11-23T14:48:00Z', '2026-11-23T16:48:00.000Z', '2026-11-23T16:00:00.000Z', 72 * 60],
    ['2026-11-23T16:00:00Z', '2026-11-24T11:00:00.000Z', '2026-11-24T16:00:00.000Z', 86_400],
    ['2026-11-23T03:00:00Z', '2026-11-23T11:00:00.000Z', '2026-11-23T16:00:00.000Z', 13 * 3600],
  ])('ordered at %s is ready by %s; until %s', (now, by, cutoffAt, orderWithinSeconds) => {
    expect(pickupAt(daily(span(10, 19)), now)).toEqual([{ kind: 'pickup', by, cutoffAt, orderWithinSeconds }]);
  });

  it('is made ready in one opening, not half before and half after the siesta', () => {
    expect(pickupAt(daily(span(10, 14), span(17, 20)), '2026-11-23T11:30:00Z')).toMatchObject([
      { by: '2026-11-23T18:00:00.000Z', cutoffAt: '2026-11-23T17:00:00.000Z' },
    ]);
  });

  it('minds closed days and holidays', () => {
    const hours: Hours = {
      ...daily(span(10, 19)),
      week: [...daily(span(10, 19)).week.slice(0, 6), []],
      exceptions: [{ from: '2026-12-25', to: '2026-12-26', name: 'Christmas', spans: [] }],
    };
    // Christmas is on Friday and Saturday, and then it is Sunday.
    expect(pickupAt(hours, '2026-12-24T17:30:00Z')).toMatchObject([{ by: '2026-12-28T11:00:00.000Z' }]);
  });

  it('keeps to a cut-off of the store, and promises nothing where no opening is long enough', () => {
    const early = { pickup: { leadMinutes: 120, cutoff: 720 } } as unknown as Partial<typeof rules>;
    expect(pickupAt(daily(span(10, 19)), '2026-11-23T10:59:00Z', early)).toMatchObject([
      { by: '2026-11-23T12:59:00.000Z', orderWithinSeconds: 60 },
    ]);
    expect(pickupAt(daily(span(10, 19)), '2026-11-23T11:00:00Z', early)).toMatchObject([{ by: '2026-11-24T11:00:00.000Z' }]);
    expect(pickupAt(daily(span(10, 11)), '2026-11-23T10:00:00Z')).toEqual([]);
    expect(promisesOf(rules, null, 0, 0)).toEqual([]);
  });
});

describe('delivery', () => {
  const hours = daily(span(10, 19));
  it('is for those who live near enough, today until the cut-off', () => {
    const asked = (now: string, metres: number) => promisesOf({ ...rules, pickup: null }, hours, at(now), metres);
    expect(asked('2026-11-23T12:59:00Z', 9000)).toEqual([
      { kind: 'same-day-delivery', by: '2026-11-23T20:00:00.000Z', cutoffAt: '2026-11-23T13:00:00.000Z', orderWithinSeconds: 60 },
    ]);
    expect(asked('2026-11-23T13:00:00Z', 9000)).toMatchObject([{ by: '2026-11-24T20:00:00.000Z' }]);
    expect(asked('2026-11-23T12:59:00Z', 15_001)).toEqual([]);
  });

  it('keeps the cut-off on the clock when clocks change', () => {
    const [before] = promisesOf({ ...rules, pickup: null }, hours, at('2026-03-28T14:00:00Z'), 0);
    expect(before).toMatchObject({ cutoffAt: '2026-03-29T12:00:00.000Z', by: '2026-03-29T19:00:00.000Z' });
  });
});

it('never promises what lies before now, nor past the cut-off, and the later the order the later the goods', () => {
  const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Santiago');
  const moment = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 }).map((minutes) => minutes * 60_000);
  const spans = fc.constantFrom([span(9, 18)], [span(10, 14), span(17, 21)], [span(18, 26)], [span(0, 24)], [span(1, 4)]);
  fc.assert(
    fc.property(
      zone,
      moment,
      fc.integer({ min: 0, max: 600 }),
      spans,
      fc.integer({ min: 0, max: 180 }),
      (timeZone, now, later, days, lead) => {
        const ask = (time: number) =>
          promisesOf({ ...rules, timeZone, pickup: { leadMinutes: lead, cutoff: null } }, daily(...days), time, 1000);
        const [first, second] = [ask(now), ask(now + later * 60_000)];
        for (const [index, { by, cutoffAt, orderWithinSeconds }] of first.entries()) {
          expect(Date.parse(by)).toBeGreaterThanOrEqual(now + (index === 0 ? lead * 60_000 : 0));
          expect(Date.parse(cutoffAt)).toBeGreaterThan(now);
          expect(orderWithinSeconds).toBe((Date.parse(cutoffAt) - now) / 1000);
          expect(Date.parse(second[index]?.by ?? by)).toBeGreaterThanOrEqual(Date.parse(by));
          // The promise stands until its cut-off.
          if (index === 1 && now + later * 60_000 < Date.parse(cutoffAt)) expect(second[index]?.by).toBe(by);
        }
      },
    ),
    { numRuns: 300 },
  );
});
