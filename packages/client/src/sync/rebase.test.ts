import type { ActionId, Cart, ClientId, LineId } from '@throughline/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pending } from './held.ts';
import { rebase } from './rebase.ts';

const sku = fc.constantFrom('A', 'B', 'C', 'D');
const wish = fc.oneof(
  fc.record({ type: fc.constant('addLine' as const), sku, quantity: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ type: fc.constant('changeQuantity' as const), line: sku, by: fc.integer({ min: -9, max: 9 }).filter((by) => by !== 0) }),
  fc.record({ type: fc.constant('removeLine' as const), line: sku }),
);
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

const pendingOf = (wishes: readonly Wish[]): Pending[] =>
  wishes.map((each, at) => ({
    client: 'cl_test' as ClientId,
    action: {
      ...('line' in each ? { ...each, line: `li_${each.line}` as LineId } : each),
      id: `ac_${at}` as ActionId,
      seq: at + 1,
    } as Pending['action'],
    facts: null,
  }));

const snapshotOf = (quantities: Readonly<Record<string, number>>): Cart => ({
  id: 'ca_test',
  version: 7,
  currency: 'EUR',
  updatedAt: '',
  gifts: [],
  codes: [],
  saved: [],
  giftNote: null,
  changes: [],
  totals: {
    quantity: 0,
    subtotal: { amount: 5, currency: 'EUR' },
    discount: { amount: 0, currency: 'EUR' },
    shipping: null,
    shippingEstimate: null,
    gifts: [],
    total: { amount: 5, currency: 'EUR' },
    taxIncluded: { amount: 1, currency: 'EUR' },
  },
  lines: Object.entries(quantities).map(([name, quantity]) => ({
    id: `li_${name}`,
    sku: name,
    product: 'pr_x',
    handle: 'x',
    title: name,
    options: [],
    picture: null,
    quantity,
    unitPrice: { amount: 100, currency: 'EUR' },
    was: null,
    discount: { amount: 0, currency: 'EUR' },
    discounts: [],
    total: { amount: 100 * quantity, currency: 'EUR' },
    available: 50,
    delivery: { kind: 'ship' as const },
  })),
});

const quantities = fc.dictionary(sku, fc.integer({ min: 1, max: 9 }), { maxKeys: 4, noNullPrototype: true });

/** The same, by counting. */
const counted = (start: Readonly<Record<string, number>>, wishes: readonly Wish[]): Map<string, number> => {
  const left = new Map(Object.entries(start));
  for (const each of wishes) {
    const name = each.type === 'addLine' ? each.sku : each.line;
    const before = left.get(name);
    if (before === undefined && each.type !== 'addLine') continue;
    const after = each.type === 'removeLine' ? 0 : (before ?? 0) + (each.type === 'addLine' ? each.quantity : each.by);
    if (after > 0) left.set(name, after);
    else left.delete(name);
  }
  return left;
};

describe('the view of a cart', () => {
  it('is the snapshot with the pending actions on top, whatever they are', () => {
    fc.assert(
      fc.property(quantities, fc.array(wish, { maxLength: 30 }), (start, wishes) => {
        const view = rebase({ snapshot: snapshotOf(start) }, pendingOf(wishes));
        const expected = counted(start, wishes);
        expect(new Map(view.lines.map((line) => [line.sku, line.quantity]))).toEqual(expected);
        expect(view.quantity).toBe([...expected.values()].reduce((sum, quantity) => sum + quantity, 0));
      }),
    );
  });

  it('never shows a sum the server did not sign', () => {
    fc.assert(
      fc.property(quantities, fc.array(wish, { maxLength: 8 }), (start, wishes) => {
        const snapshot = snapshotOf(start);
        const view = rebase({ snapshot }, pendingOf(wishes));
        expect(view.totals).toBe(wishes.length ? null : snapshot.totals);
        for (const line of view.lines) {
          expect(line.total === null).toBe(line.pending);
          if (!line.pending) expect(line.total).toEqual(snapshot.lines.find(({ id }) => id === line.id)?.total);
        }
      }),
    );
  });

  it('is the same rebased at once or in two steps', () => {
    fc.assert(
      fc.property(quantities, fc.array(wish, { maxLength: 8 }), fc.array(wish, { maxLength: 8 }), (start, first, second) => {
        const between = Object.fromEntries(
          rebase({ snapshot: snapshotOf(start) }, pendingOf(first)).lines.map((line) => [line.sku, line.quantity]),
        );
        const stepwise = rebase({ snapshot: snapshotOf(between) }, pendingOf(second));
        const once = rebase({ snapshot: snapshotOf(start) }, pendingOf([...first, ...second]));
        expect(stepwise.lines.map(({ sku: name, quantity }) => [name, quantity])).toEqual(
          once.lines.map(({ sku: name, quantity }) => [name, quantity]),
        );
      }),
    );
  });

  it('keeps the order of the server and puts what is new last', () => {
    const view = rebase(
      { snapshot: snapshotOf({ B: 1, A: 2 }) },
      pendingOf([
        { type: 'addLine', sku: 'C', quantity: 1 },
        { type: 'addLine', sku: 'B', quantity: 1 },
      ]),
    );
    expect(view.lines.map(({ sku: name }) => name)).toEqual(['B', 'A', 'C']);
  });

  it('forgets prices while the currency changes', () => {
    const [change] = pendingOf([{ type: 'removeLine', line: 'A' }]);
    const view = rebase({ snapshot: snapshotOf({ A: 2 }) }, [
      { client: 'cl_test', facts: null, ...change, action: { type: 'setCurrency', currency: 'JPY', basedOn: 7, id: 'ac_1', seq: 1 } },
    ]);
    expect(view).toMatchObject({ currency: 'JPY', lines: [{ quantity: 2, unitPrice: null, total: null, pending: true }] });
  });
});
