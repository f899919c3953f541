import { expect, it } from 'vitest';
import { earn, expiryOf, readAccount } from './points.ts';
import { standingOf, pointsFor, type Programme } from './programme.ts';

const programme: Programme = {
  perPoint: { EUR: 100, JPY: 150 },
  days: 365,
  rewards: [
    { kind: 'amount-off', points: 250, amounts: { EUR: 1500 } },
    { kind: 'amount-off', points: 100, amounts: { EUR: 500, JPY: 800 } },
    { kind: 'free-shipping', points: 150 },
  ],
};

it('gives whole points for what was paid, in currencies it knows', () => {
  expect([4999, 99, 0, -500].map((amount) => pointsFor(programme, amount, 'EUR'))).toEqual([49, 0, 0, 0]);
  expect([pointsFor(programme, 4500, 'JPY'), pointsFor(programme, 4500, 'USD')]).toEqual([30, 0]);
});

const NOW = Date.UTC(2026, 10, 22);
const withPoints = (...lots: readonly number[]) =>
  readAccount(
    lots.flatMap((points, index) =>
      earn([], { cause: `order ${index}`, points, amount: points * 100, expiresAt: expiryOf(NOW, index === 0 ? 0 : 365), now: NOW }),
    ),
  );

it('says what expires first, what the points are enough for, and what is missing for more', () => {
  expect(standingOf(withPoints(120, 60), programme, 'EUR')).toEqual({
    points: 180,
    owed: 0,
    expiring: { points: 120, expiresAt: Date.UTC(2026, 10, 23) },
    enoughFor: { kind: 'free-shipping', points: 150 },
    next: { reward: { kind: 'amount-off', points: 250, money: { amount: 1500, currency: 'EUR' } }, missing: 70 },
  });
});

it('offers no reward in a currency it has no worth in, and none beyond the last', () => {
  expect(standingOf(withPoints(90), programme, 'USD')).toMatchObject({
    enoughFor: null,
    next: { reward: { kind: 'free-shipping' }, missing: 60 },
  });
  expect(standingOf(withPoints(999), programme, 'EUR').next).toBeNull();
  expect(standingOf(withPoints(), programme, 'EUR')).toMatchObject({ points: 0, expiring: null, enoughFor: null });
});
