import type { ActionResult } from '@throughline/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { currency, entries, settleAll, shelf, wish } from '../../test/arbitraries.ts';
import { type CartDocument, emptyCart } from './cart.ts';
import { type Ledger, type LedgerEntry, type Settled, settle } from './ledger.ts';

const plenty = currency.chain((code) => fc.record({ code: fc.constant(code), shelf: shelf(code, fc.constant(1_000_000)) }));
const fresh = (code: string): Ledger => ({ version: 0, document: emptyCart(code, 0), answers: new Map(), mark: 0 });
const content = (cart: CartDocument) =>
  cart.lines.map(({ sku, quantity, total }) => ({ sku, quantity, total })).toSorted((a, b) => (a.sku < b.sku ? -1 : 1));

const run = (...args: Parameters<typeof settle>): Settled => {
  const outcome = settle(...args);
  if ('reused' in outcome) throw new Error('an id was reused');
  return outcome;
};

/** What the server has on record after it settled. */
const after = (before: Ledger, settled: Settled): Ledger => ({
  version: settled.version,
  document: settled.document,
  mark: settled.mark,
  answers: new Map([...before.answers, ...settled.fresh.map((answer) => [answer.id, answer] as const)]),
});

it('comes to the same cart in whatever order additions and changes by ±n arrive, as long as no limit is met', () => {
  const small = fc.array(
    fc.record({ type: fc.constant('addLine' as const), sku: fc.constantFrom('A', 'B', 'C'), quantity: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 12 },
  );
  const steps = fc.array(
    fc.record({
      type: fc.constant('changeQuantity' as const),
      line: fc.constantFrom('li_A' as const, 'li_B' as const),
      by: fc.constantFrom(-3, -1, 1, 2, 5),
    }),
    { maxLength: 12 },
  );
  // Enough of each first, so that no change meets 0.
  const base = ['A', 'B', 'C'].map((sku) => ({ type: 'addLine' as const, sku, quantity: 100 }));
  fc.assert(
    fc.property(plenty, small, steps, fc.infiniteStream(fc.nat()), ({ code, shelf: on }, adds, changes, order) => {
      const wishes = [...adds, ...changes];
      const shuffled = wishes
        .map((each) => ({ each, at: order.next().value ?? 0 }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(content(settleAll([...base, ...shuffled], code, on))).toEqual(content(settleAll([...base, ...wishes], code, on)));
    }),
  );
});

it('applies each action once, however the batches are cut and repeated', () => {
  fc.assert(
    fc.property(
      plenty,
      fc.array(wish, { minLength: 1, maxLength: 20 }),
      fc.array(fc.nat(20), { maxLength: 8 }),
      ({ code, shelf: on }, wishes, cuts) => {
        const all = entries(wishes);
        const whole = run(fresh(code), all, on, 1);
        const first = new Map(whole.results.map((result) => [(JSON.parse(result) as ActionResult).id, result]));

        let ledger = fresh(code);
        let sent = 0;
        const send = (batch: LedgerEntry[]): void => {
          const settled = run(ledger, batch, on, 1);
          for (const result of settled.results) expect(result).toBe(first.get((JSON.parse(result) as ActionResult).id));
          ledger = after(ledger, settled);
        };
        for (const cut of [...cuts, all.length]) {
          // Everything up to here again, and some new: an answer that was lost on the way.
          sent = Math.max(sent, Math.min(cut, all.length));
          if (sent > 0) send(all.slice(0, sent));
        }
        expect(ledger.document).toEqual(whole.document);
        expect(ledger.version).toBe(whole.version);
      },
    ),
  );
});

it('refuses what may have been executed once its answer is forgotten', () => {
  fc.assert(
    fc.property(plenty, fc.array(wish, { minLength: 1, maxLength: 10 }), ({ code, shelf: on }, wishes) => {
      const all = entries(wishes);
      const settled = run(fresh(code), all, on, 1);
      const forgetful: Ledger = { ...after(fresh(code), settled), answers: new Map() };
      const again = run(forgetful, all, on, 2);
      expect(again.document).toEqual(settled.document);
      expect(again.results.every((result) => result.includes('urn:throughline:problem:action-expired'))).toBe(true);
    }),
  );
});

it('names an id that comes again with another body, and changes nothing', () => {
  const [entry] = entries([{ type: 'addLine', sku: 'A', quantity: 1 }]);
  const on = fc.sample(shelf('EUR', fc.constant(10)), 1)[0];
  if (entry === undefined || on === undefined) throw new Error('nothing drawn');
  const other = { action: { ...entry.action, quantity: 2 } as typeof entry.action, fingerprint: 'other' };
  expect(settle(fresh('EUR'), [entry, other], on, 1)).toEqual({ reused: entry.action.id });
  expect(run(fresh('EUR'), [entry, entry], on, 1).document.lines[0]?.quantity).toBe(1);
});
