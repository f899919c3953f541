import { OrderKind, OrderStatus, type StoreId } from '@throughline/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order } from '../../test/order.ts';
import { receivedAt, statusOf } from './order.ts';
import { advance, givesBack, isCancellable, nextOf, orderEnd } from './order-status.ts';

const NOW = 1_000_000;

const walk = (kind: OrderKind, store: StoreId | null, ...path: OrderStatus[]) =>
  path.reduce(
    (before, status, index) => {
      const after = advance(before, status, NOW + index);
      return typeof after === 'string' ? before : after;
    },
    order({ kind, store, expiresAt: orderEnd(kind, NOW), history: [{ status: 'placed', at: NOW }] }),
  );

describe('any walk', () => {
  const paths = fc.array(fc.tuple(fc.constantFrom(...OrderStatus.options), fc.nat(1000)), { maxLength: 30 });

  it('only ever adds to the history, each status once, in time, and ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OrderKind.options), fc.constantFrom(null, 'st_1'), paths, (kind, store, path) => {
        let now = walk(kind, store);
        for (const [status, at] of path) {
          const after = advance(now, status, at);
          if (typeof after === 'string') {
            expect(after === 'unchanged').toBe(now.history.some((event) => event.status === status));
            continue;
          }
          expect(after.history.slice(0, -1)).toEqual(now.history);
          expect(statusOf(after)).toBe(status);
          expect(after.history.at(-1)?.at).toBeGreaterThanOrEqual(now.history.at(-1)?.at ?? 0);
          expect({ ...after, history: [], expiresAt: 0 }).toEqual({ ...now, history: [], expiresAt: 0 });
          now = after;
        }
        if (givesBack(statusOf(now))) expect(nextOf(now)).toEqual([]);
        // What was paid or handed over never lapses by itself.
        expect(now.expiresAt !== null).toBe(nextOf(now).includes('expired'));
      }),
    );
  });
});

it.each<[OrderKind, StoreId | null, OrderStatus[]]>([
  ['counter', null, ['paid', 'collected']],
  ['counter', null, ['collected']],
  ['counter', 'st_1', ['paid', 'ready', 'collected']],
  ['reserve', 'st_1', ['ready', 'collected']],
  ['reserve', 'st_1', ['expired']],
  ['checkout', null, ['paid', 'shipped', 'delivered']],
  ['checkout', 'st_1', ['paid', 'ready', 'collected']],
  ['checkout', null, ['failed']],
])('goes %s %s %j', (kind, store, path) => {
  const end = walk(kind, store, ...path);
  expect(end.history.map(({ status }) => status)).toEqual(['placed', ...path]);
  expect(nextOf(end)).toEqual([]);
});

it.each<[OrderKind, StoreId | null, OrderStatus[], OrderStatus]>([
  ['checkout', null, [], 'shipped'],
  ['checkout', null, ['paid'], 'ready'],
  ['checkout', null, ['paid'], 'expired'],
  ['checkout', 'st_1', ['paid'], 'shipped'],
  ['checkout', null, ['failed'], 'paid'],
  ['reserve', 'st_1', [], 'shipped'],
  ['counter', null, ['cancelled'], 'collected'],
])('has no way %s %s %j → %s', (kind, store, path, status) => {
  expect(advance(walk(kind, store, ...path), status, NOW)).toBe('refused');
});

it('lets the shopper call it off until it is paid', () => {
  const may = (...args: Parameters<typeof walk>) => isCancellable(walk(...args));
  expect([may('reserve', 'st_1'), may('reserve', 'st_1', 'ready'), may('checkout', null), may('counter', null)]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([may('reserve', 'st_1', 'paid'), may('checkout', null, 'paid'), may('checkout', null, 'paid', 'shipped')]).toEqual([
    false,
    false,
    false,
  ]);
});

it('knows when the goods were received, and that they were not', () => {
  expect([
    receivedAt(walk('checkout', null, 'paid', 'shipped')),
    receivedAt(walk('checkout', null, 'paid', 'shipped', 'delivered')),
  ]).toEqual([null, NOW + 2]);
});
