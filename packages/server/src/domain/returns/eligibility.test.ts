import { RETURN_REASONS } from '@throughline/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order, orderLine } from '../../../test/order.ts';
import type { OrderDocument } from '../order.ts';
import { dayIn, daysAfter, isZone, workingDay } from './day.ts';
import { eligibilityOf } from './eligibility.ts';
import { DEFAULT_POLICY, exclusionsOf, FAULTS, type ReturnsPolicy, type Traits } from './policy.ts';
import { freeUnits, shareOf, sumOf } from './unit.ts';
import { judgedAt, withdrawalRight } from './withdrawal.ts';

const at = (text: string): number => Date.parse(text);
const delivered = (time: string, more: Partial<OrderDocument> = {}): OrderDocument =>
  order({
    history: [
      { status: 'placed', at: 0 },
      { status: 'delivered', at: at(time) },
    ],
    ...more,
  });
const policy: ReturnsPolicy = { ...DEFAULT_POLICY, zone: 'Europe/Berlin' };
const soap: Traits = { handle: 'soap', type: { en: 'Soap', ar: 'صابون' }, collections: ['bath'] };

const look = (
  document: OrderDocument,
  now: string,
  {
    zone = 'Europe/Berlin',
    taken = [],
    traits,
    rules = policy,
    line = orderLine({ quantity: 2 }),
  }: Partial<{
    zone: string;
    taken: Parameters<typeof eligibilityOf>[0]['taken'];
    traits: Traits;
    rules: ReturnsPolicy;
    line: ReturnType<typeof orderLine>;
  }> = {},
) => eligibilityOf({ order: document, line, taken, traits, policy: rules, zone }, at(now));

describe('the days of a return', () => {
  const arrived = delivered('2026-11-01T23:30:00Z');

  it.each([
    // 23:30 in London is the next day in Berlin, and still the same in New York.
    ['Europe/London', '2026-12-01', '2026-12-01T23:59:59Z', '2026-12-02T00:00:00Z'],
    ['Europe/Berlin', '2026-12-02', '2026-12-02T22:59:59Z', '2026-12-02T23:00:00Z'],
    ['America/New_York', '2026-12-01', '2026-12-02T04:59:59Z', '2026-12-02T05:00:00Z'],
    ['Pacific/Kiritimati', '2026-12-02', '2026-12-02T09:59:59Z', '2026-12-02T10:00:00Z'],
    ['Asia/Kathmandu', '2026-12-02', '2026-12-02T18:14:59Z', '2026-12-02T18:15:00Z'],
  ])('end with the last minute of the last day in %s', (zone, lastDay, last, past) => {
    expect(look(arrived, last, { zone })).toMatchObject({ lastDay, whyNot: null, units: [0, 1] });
    expect(look(arrived, past, { zone })).toMatchObject({ lastDay, whyNot: 'window-closed', reasons: FAULTS });
  });

  it('count on over the change of the clocks and a leap day', () => {
    expect(look(delivered('2026-03-10T12:00:00Z'), '2026-04-09T21:59:59Z').whyNot).toBeNull();
    expect(look(delivered('2026-03-10T12:00:00Z'), '2026-04-09T22:00:00Z').whyNot).toBe('window-closed');
    expect(look(delivered('2028-02-28T12:00:00Z'), '2028-03-01T12:00:00Z').lastDay).toBe('2028-03-29');
  });

  it('begin anew for nothing: the day of arrival is that of the last delivery or collection', () => {
    const collected = order({
      history: [
        { status: 'placed', at: 0 },
        { status: 'collected', at: at('2026-11-01T12:00:00Z') },
      ],
    });
    expect(look(collected, '2026-11-20T12:00:00Z').lastDay).toBe('2026-12-01');
  });

  it('are days of the calendar for any zone and moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Asia/Tehran'),
        fc.integer({ min: 0, max: 4e12 }),
        fc.integer({ min: 0, max: 800 }),
        (zone, time, days) => {
          const day = dayIn(zone, time);
          expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(daysAfter(daysAfter(day, days), -days)).toBe(day);
          expect(new Date(workingDay(day)).getUTCDay() % 6).not.toBe(0);
        },
      ),
    );
    expect([isZone('Europe/Berlin'), isZone('Mars/Olympus')]).toEqual([true, false]);
  });
});

describe('a line', () => {
  const arrived = delivered('2026-11-01T12:00:00Z');
  const now = '2026-11-20T12:00:00Z';
  const rules: ReturnsPolicy = {
    ...policy,
    exclusions: [
      { why: 'hygiene', types: ['soap'] },
      { why: 'perishable', collections: ['food'] },
    ],
  };

  it('can go back for any reason', () => {
    expect(look(arrived, now)).toEqual({ units: [0, 1], whyNot: null, reasons: RETURN_REASONS, lastDay: '2026-12-01' });
  });

  it.each([
    ['is not here yet', order(), {}, 'not-delivered', []],
    ['was called off', order({ history: [{ status: 'cancelled', at: 0 }] }), {}, 'order-cancelled', []],
    ['is on final sale', arrived, { line: orderLine({ finalSale: true }) }, 'final-sale', FAULTS],
    ['is worn next to the skin', arrived, { traits: soap, rules }, 'hygiene', FAULTS],
    ['perishes', arrived, { traits: { ...soap, type: {}, collections: ['food'] }, rules }, 'perishable', FAULTS],
    [
      'is back already',
      arrived,
      {
        taken: [
          { unit: 0, state: 'returned' },
          { unit: 1, state: 'rejected' },
        ] as const,
      },
      'all-returned',
      [],
    ],
    [
      'is on its way',
      arrived,
      {
        taken: [
          { unit: 0, state: 'returned' },
          { unit: 1, state: 'open' },
        ] as const,
      },
      'return-open',
      [],
    ],
  ])('that %s can not go back, save for a fault', (_name, document, more, whyNot, reasons) => {
    expect(look(document, now, more)).toMatchObject({ whyNot, reasons });
  });

  it('has what no return has', () => {
    expect(look(arrived, now, { taken: [{ unit: 0, state: 'open' }] }).units).toEqual([1]);
    expect(freeUnits(3, [])).toEqual([0, 1, 2]);
  });

  it('takes no fault any more after two years', () => {
    expect(look(arrived, '2028-10-31T12:00:00Z').reasons).toEqual(FAULTS);
    expect(look(arrived, '2028-11-05T12:00:00Z')).toMatchObject({ reasons: [], units: [] });
  });

  it('is named by what every rule says', () => {
    expect(exclusionsOf({ ...rules, exclusions: [...rules.exclusions, { why: 'final-sale', handles: ['soap'] }] }, soap)).toEqual([
      'hygiene',
      'final-sale',
    ]);
  });
});

it('gives each unit its part and no unit another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 }), fc.integer({ min: 1, max: 999 }), (amount, quantity) => {
      const units = Array.from({ length: quantity }, (_, unit) => unit);
      expect(sumOf(amount, quantity, units)).toBe(amount);
      const shares = units.map((unit) => shareOf(amount, quantity, unit));
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

describe('the right to withdraw', () => {
  const right = (document: OrderDocument, now: string, { gift = false, traits = undefined as Traits | undefined, rules = policy } = {}) =>
    withdrawalRight(
      document,
      rules,
      () => [],
      () => traits,
      gift,
      'Europe/Berlin',
      at(now),
    );

  it('lasts fourteen days after the day of arrival, to the end of the day', () => {
    const arrived = delivered('2026-11-02T12:00:00Z');
    expect(right(arrived, '2026-11-16T22:59:59Z')).toMatchObject({ whyNot: null, lastDay: '2026-11-16' });
    expect(right(arrived, '2026-11-16T23:00:00Z').whyNot).toBe('window-closed');
  });

  it('ends with the Monday when the last day is a Saturday or Sunday', () => {
    expect(right(delivered('2026-10-31T12:00:00Z'), '2026-11-10T12:00:00Z').lastDay).toBe('2026-11-16');
    expect(right(delivered('2026-11-01T12:00:00Z'), '2026-11-10T12:00:00Z').lastDay).toBe('2026-11-16');
  });

  it('begins with the order: what has not come can be withdrawn from, and no last day is known', () => {
    const ordered = right(order(), '2026-11-16T12:00:00Z');
    expect([ordered.whyNot, ordered.lastDay, ordered.units.get('li_1')]).toEqual([null, null, [0]]);
  });

  it.each([
    ['in the shop', order({ kind: 'counter' }), {}, 'not-distance'],
    ['with a gift receipt', order(), { gift: true }, 'gift'],
    ['of what was called off', order({ history: [{ status: 'expired', at: 0 }] }), {}, 'order-cancelled'],
    ['of soap', order(), { traits: soap, rules: { ...policy, exclusions: [{ why: 'hygiene' as const, types: ['Soap'] }] } }, 'exempt'],
  ])('is none %s', (_name, document, more, whyNot) => {
    expect(right(document, '2026-11-16T12:00:00Z', more)).toMatchObject({ whyNot, units: new Map() });
  });

  it('holds for a sale: that is no exemption', () => {
    const sale = { traits: soap, rules: { ...policy, exclusions: [{ why: 'final-sale' as const, types: ['Soap'] }] } };
    expect(right(order({ lines: [orderLine({ finalSale: true })] }), '2026-11-16T12:00:00Z', sale).whyNot).toBeNull();
  });

  it('is judged when it was stated, if it is confirmed soon', () => {
    const document = { statedAt: 1_000_000 } as Parameters<typeof judgedAt>[0];
    expect([judgedAt(document, 1_000_000 + 1_800_000), judgedAt(document, 1_000_000 + 1_800_001)]).toEqual([1_000_000, 2_800_001]);
  });
});
