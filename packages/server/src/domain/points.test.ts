import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjust, type Booking, clawBack, dueExpiries, earn, expiryOf, readAccount, spend } from './points.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22);

const step = fc.oneof(
  fc.record({ do: fc.constant('earn' as const), order: fc.nat(5), points: fc.nat(500), rest: fc.nat(99) }),
  fc.record({ do: fc.constant('refund' as const), order: fc.nat(5), part: fc.nat(60_000) }),
  fc.record({ do: fc.constant('spend' as const), points: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ do: fc.constant('wait' as const), days: fc.nat(200) }),
);
const gift = fc.record({ do: fc.constant('adjust' as const), points: fc.integer({ min: -300, max: 300 }) });
type Step = (typeof step extends fc.Arbitrary<infer S> ? S : never) | (typeof gift extends fc.Arbitrary<infer G> ? G : never);

/** Runs the steps as the service would; `after` sees the book each time. */
const live = (steps: readonly Step[], after: (book: readonly Booking[], now: number) => void = () => {}) => {
  let book: readonly Booking[] = [];
  let now = NOW;
  steps.forEach((each, index) => {
    const write = (): readonly Booking[] => {
      switch (each.do) {
        case 'earn': {
          const amount = each.points * 100 + each.rest;
          return earn(book, { cause: `order ${each.order}`, points: each.points, amount, expiresAt: expiryOf(now, 365), now });
        }
        case 'refund':
          return clawBack(book, { cause: `refund ${index}`, earned: `order ${each.order}`, amount: each.part, now });
        case 'spend':
          return spend(book, { cause: `reward ${index}`, points: each.points, now }) ?? [];
        case 'adjust':
          return adjust(book, { cause: `gift ${index}`, points: each.points, expiresAt: expiryOf(now, 30), now });
        case 'wait':
          now += each.days * DAY;
          return [];
      }
    };
    book = [...book, ...write()];
    after(book, now);
  });
  return { book, now };
};

const sum = (book: readonly Booking[], kind: Booking['kind']): number =>
  book.reduce((total, each) => total + (each.kind === kind ? each.points : 0), 0);

describe('points', () => {
  it('are never fewer than none, and never there while any are owed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(step, gift), { maxLength: 40 }), (steps) => {
        live(steps, (book) => {
          const { balance, owed, lots } = readAccount(book);
          expect(balance).toBeGreaterThanOrEqual(0);
          expect(owed).toBeGreaterThanOrEqual(0);
          expect(balance > 0 && owed > 0).toBe(false);
          expect(lots.reduce((total, { left }) => total + left, 0)).toBe(balance);
          for (const { left, earned, expired } of lots) expect(left >= 0 && left + expired <= earned).toBe(true);
          expect(new Set(book.map(({ cause }) => cause)).size).toBe(book.length);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('come to nothing when every order is brought back, in whatever parts: what was spent is owed, and no more', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const all = [0, 1, 2, 3, 4, 5].map((order): Step => ({ do: 'refund', order, part: Number.MAX_SAFE_INTEGER }));
        const { book } = live([...steps, ...all]);
        const { balance, owed } = readAccount(book);
        expect([balance, owed]).toEqual([0, -sum(book, 'spend') || 0]);
      }),
      { numRuns: 500 },
    );
  });

  it('are booked once per cause', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        const { book, now } = live(steps);
        for (const { cause, kind } of book) {
          const again = { cause, points: 7, amount: 700, expiresAt: now + DAY, now };
          if (kind === 'earn') expect(earn(book, again)).toEqual([]);
          if (kind === 'spend') expect(spend(book, again)).toEqual([]);
          if (kind === 'claw-back') expect(clawBack(book, { ...again, earned: 'order 0' })).toEqual([]);
        }
      }),
    );
  });

  it('expire lot by lot, all of them once their time has come', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(step, gift), { maxLength: 30 }), (steps) => {
        const { book, now } = live(steps);
        const later = now + 800 * DAY;
        const expired = [...book, ...dueExpiries(book, later)];
        expect(readAccount(expired).balance).toBe(0);
        expect(dueExpiries(expired, later)).toEqual([]);
        expect(readAccount(expired).owed).toBe(readAccount(book).owed);
      }),
    );
  });
});

const order = (cause: string, points: number, at = NOW) => ({ cause, points, amount: points * 100, expiresAt: expiryOf(at, 365), now: at });

it('spends what expires first', () => {
  let book = earn([], order('new', 100));
  book = [...book, ...earn(book, order('old', 50, NOW - 30 * DAY))];
  book = [...book, ...(spend(book, { cause: 'mug', points: 70, now: NOW }) ?? [])];
  expect(readAccount(book).lots.map(({ cause, left }) => [cause, left])).toEqual([
    ['old', 0],
    ['new', 80],
  ]);
  expect(spend(book, { cause: 'more', points: 81, now: NOW })).toBeUndefined();
});

it('takes back in parts exactly what the whole would take', () => {
  let book = earn([], { ...order('order', 10), amount: 1099 });
  for (const part of [1, 333, 333, 333, 99])
    book = [...book, ...clawBack(book, { cause: `${part} ${book.length}`, earned: 'order', amount: part, now: NOW })];
  expect(readAccount(book)).toMatchObject({ balance: 0, owed: 0 });
  expect(book.map(({ points }) => points)).toEqual([10, -1, -3, -3, -3, 0]);
});

it('lets the next points pay for what was used before it was brought back', () => {
  let book = earn([], order('one', 100));
  book = [...book, ...(spend(book, { cause: 'mug', points: 80, now: NOW }) ?? [])];
  book = [...book, ...clawBack(book, { cause: 'back', earned: 'one', amount: 10_000, now: NOW })];
  expect(readAccount(book)).toMatchObject({ balance: 0, owed: 80 });
  book = [...book, ...earn(book, order('two', 100))];
  expect(readAccount(book)).toMatchObject({ balance: 20, owed: 0 });
});

it('asks for nothing again that had expired unused', () => {
  const before = earn([], order('one', 100));
  const late = expiryOf(NOW, 365);
  const book = [...before, ...clawBack(before, { cause: 'back', earned: 'one', amount: 10_000, now: late })];
  expect(readAccount(book)).toMatchObject({ balance: 0, owed: 0 });
  expect(dueExpiries(before, late - 1)).toEqual([]);
});

it('end with a whole day', () => {
  const ends = (at: number): string => new Date(expiryOf(at, 365)).toISOString();
  expect([ends(Date.UTC(2026, 10, 22)), ends(Date.UTC(2026, 10, 22, 23, 59))]).toEqual([
    '2027-11-23T00:00:00.000Z',
    '2027-11-23T00:00:00.000Z',
  ]);
});
