import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleAll, shelf, wish } from '../../test/arbitraries.ts';
import type { CartDocument } from './cart.ts';
import { totalOf } from './cart.ts';
import { mergeCarts } from './merge-carts.ts';

const units = (cart: CartDocument, sku: string): number => cart.lines.find((line) => line.sku === sku)?.quantity ?? 0;
const stock = fc.integer({ min: 0, max: 1200 });

describe('two carts become one', () => {
  it('loses no unit without saying so, doubles none, and takes none from the customer', () => {
    fc.assert(
      fc.property(shelf('EUR', stock), shelf('EUR', stock), fc.array(wish), fc.array(wish), (before, now, hers, guests) => {
        const own = settleAll(hers, 'EUR', before);
        const guest = settleAll(guests, 'EUR', before);
        const { document, merged } = mergeCarts(own, guest, 1, now, 2);
        expect(merged.map(({ sku }) => sku)).toEqual(guest.lines.map(({ sku }) => sku));
        for (const line of merged) {
          expect([line.before, line.added]).toEqual([units(own, line.sku), units(guest, line.sku)]);
          expect(line.now).toBe(units(document, line.sku));
          expect(line.now).toBeGreaterThanOrEqual(line.before);
          const all = line.before + line.added;
          if (line.outcome === 'joined' || line.outcome === 'added') expect(line.now).toBe(all);
          else expect(line.now).toBeLessThan(all);
          const most = Math.min(999, now.articles.get(line.sku)?.stock ?? 0);
          if (line.now > line.before) expect(line.now).toBeLessThanOrEqual(most);
        }
        // What only she had stays as it was.
        for (const { sku, quantity } of own.lines) if (units(guest, sku) === 0) expect(units(document, sku)).toBe(quantity);
        expect(totalOf(document)).toBe(document.lines.reduce((sum, line) => sum + line.total, 0));
        expect(document.lines.every((line) => line.quantity > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says that an article is gone, and leaves what she had of it', () => {
    const [on] = fc.sample(shelf('EUR', fc.constant(50)), { numRuns: 1, seed: 1 });
    if (on === undefined) throw new Error('no shelf');
    const own = settleAll([{ type: 'addLine', sku: 'A', quantity: 2 }], 'EUR', on);
    const guest = settleAll([{ type: 'addLine', sku: 'A', quantity: 3 }], 'EUR', on);
    const { merged } = mergeCarts(own, guest, 1, { ...on, articles: new Map() }, 2);
    expect(merged).toEqual([{ sku: 'A', title: { en: 'A' }, before: 2, added: 3, now: 2, outcome: 'gone' }]);
  });

  it('knows the codes of both, once', () => {
    const [on] = fc.sample(shelf('EUR', fc.constant(50)), { numRuns: 1, seed: 1 });
    if (on === undefined) throw new Error('no shelf');
    const code = (name: string) => ({ code: name, status: 'applied' as const, title: { en: name }, missing: null, with: null });
    const cart = settleAll([{ type: 'addLine', sku: 'A', quantity: 1 }], 'EUR', on);
    const { document } = mergeCarts(
      { ...cart, codes: [code('ONE'), code('TWO')] },
      { ...cart, codes: [code('TWO'), code('THREE')] },
      1,
      on,
      2,
    );
    expect(document.codes.map((each) => each.code)).toEqual(['ONE', 'TWO', 'THREE']);
  });
});
