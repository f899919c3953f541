import type { Action } from '@throughline/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleAll, shelf, STORE, wish } from '../../test/arbitraries.ts';
import { readOffer } from '../storage/read-offer.ts';
import { apply } from './apply.ts';
import { type CartDocument, reprice, type Shelf, totalOf, unitsOf } from './cart.ts';
import { mergeCarts } from './merge-carts.ts';
import { renew } from './renew.ts';

const stock = fc.integer({ min: 0, max: 1200 });
const units = (cart: CartDocument): Record<string, number> => Object.fromEntries(cart.lines.map(({ sku, quantity }) => [sku, quantity]));
const lines = (cart: CartDocument): readonly unknown[] =>
  cart.lines.map(({ sku, quantity }) => [sku, quantity]).toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

/** Fifty of each article at 10.00, with a change to one of them. */
const plenty = (more: Partial<Shelf> = {}, of: Record<string, { price?: number; stock?: number }> = {}): Shelf => {
  const [on] = fc.sample(shelf('EUR', fc.constant(50)), { numRuns: 1, seed: 1 });
  if (on === undefined) throw new Error('no shelf');
  const articles = new Map(
    [...on.articles].map(([sku, article]) => [sku, { ...article, prices: { EUR: of[sku]?.price ?? 1000 }, stock: of[sku]?.stock ?? 50 }]),
  );
  return { ...on, articles, ...more };
};
const without = (on: Shelf, sku: string): Shelf => ({ ...on, articles: new Map([...on.articles].filter(([each]) => each !== sku)) });
const cartOf = (on: Shelf, held: Readonly<Record<string, number>>): CartDocument =>
  settleAll(
    Object.entries(held).map(([sku, quantity]) => ({ type: 'addLine', sku, quantity })),
    'EUR',
    on,
  );
const look = (cart: CartDocument, on: Shelf, version = 9, now = 2): CartDocument => renew(cart, version, on, now).renewed ?? cart;
const offer = (id: string, rest: object) => readOffer({ id, title: { en: id }, benefit: { kind: 'percent', percentBp: 1000 }, ...rest });
const act = (cart: CartDocument, on: Shelf, action: object): CartDocument => {
  const outcome = apply(cart, 20, { id: 'ac_x', seq: 1, ...action } as unknown as Action, on, 3);
  if (typeof outcome === 'string' || 'refused' in outcome) throw new Error(JSON.stringify(outcome));
  return outcome.changed;
};

describe('what the shop changed', () => {
  it('is told of every line, and of no other, once', () => {
    fc.assert(
      fc.property(shelf('EUR', stock), shelf('EUR', stock), fc.array(wish, { maxLength: 30 }), (before, after, wishes) => {
        const cart = settleAll(wishes, 'EUR', before);
        const seen = look(cart, after);
        const told = (kind: string): unknown[] =>
          seen.changes.filter((each) => each.kind === kind).map(({ line, was, now }) => [line, was, now]);
        const of = (sku: string) => after.articles.get(sku);
        expect(told('price')).toEqual([
          ...cart.lines.flatMap(({ sku, unitPrice }) =>
            unitPrice === of(sku)?.prices['EUR'] ? [] : [[`li_${sku}`, unitPrice, of(sku)?.prices['EUR']]],
          ),
          ...cart.saved
            .filter(({ sku }) => units(cart)[sku] === undefined)
            .flatMap(({ sku, unitPrice }) =>
              unitPrice === of(sku)?.prices['EUR'] ? [] : [[`li_ ${sku}`, unitPrice, of(sku)?.prices['EUR']]],
            ),
        ]);
        expect(told('stock')).toEqual(
          cart.lines.flatMap(({ sku, quantity, available }) => {
            const could = Math.min(quantity, available);
            const can = of(sku)?.stock ?? 0;
            return can < could ? [[`li_${sku}`, could, can]] : [];
          }),
        );
        expect(lines(seen)).toEqual(lines(cart));
        expect(new Set(seen.changes.map(({ id }) => id)).size).toBe(seen.changes.length);
        expect(renew(seen, 10, after, 3).renewed).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('is an article that is gone, and nothing more of it', () => {
    const on = plenty();
    const seen = look(cartOf(on, { A: 2, B: 1 }), without(on, 'A'));
    expect(seen.changes).toMatchObject([{ id: 'ch_9_1', kind: 'gone', line: 'li_A', was: 2, now: 0, undo: false }]);
    expect(seen.lines[0]).toMatchObject({ gone: true, quantity: 2, available: 0 });
    expect(look(seen, without(on, 'A')).changes).toHaveLength(1);
    // It comes back at another price: what she saw last was the old one.
    expect(look(seen, plenty({}, { A: { price: 900 } }), 10).changes).toMatchObject([
      { kind: 'price', was: 1000, now: 900 },
      { kind: 'gone' },
    ]);
  });

  it('is an offer that began, and one that ended', () => {
    const on = plenty();
    const cart = cartOf(on, { A: 2 });
    const ten = { ...on, offers: [offer('ten', {})] };
    const began = look(cart, ten);
    expect(began.changes).toMatchObject([{ kind: 'promotion', title: { en: 'ten' }, was: null, now: 200, currency: 'EUR', line: null }]);
    const ended = look(began, on, 10);
    expect(ended.changes[0]).toMatchObject({ id: 'ch_10_1', kind: 'promotion', was: 200, now: null });
    expect(totalOf(ended)).toBe(totalOf(cart));
  });

  it('is the price, and not the offer, where ten percent of another price is another amount', () => {
    const offers = [offer('ten', {})];
    const seen = look(cartOf(plenty({ offers }), { A: 2 }), plenty({ offers }, { A: { price: 2000 } }));
    expect(seen.changes.map(({ kind }) => kind)).toEqual(['price']);
    const twenty = plenty({ offers: [offer('ten', { benefit: { kind: 'percent', percentBp: 2000 } })] }, { A: { price: 2000 } });
    expect(look(seen, twenty).changes[0]).toMatchObject({ kind: 'promotion', was: 400, now: 800 });
  });

  it('is a code that no longer gives anything', () => {
    const on = plenty({ offers: [offer('ten', { codes: ['TENOFF'] })] });
    const cart = act(cartOf(on, { A: 2 }), on, { type: 'applyCode', code: 'TENOFF' });
    const seen = look(cart, plenty());
    expect(seen.changes).toMatchObject([{ kind: 'code', title: { en: 'ten' }, was: 200, now: null }]);
    expect(seen.codes).toMatchObject([{ code: 'TENOFF', status: 'expired' }]);
  });

  it('is not that one piece more or less of many is left', () => {
    const on = plenty();
    const cart = cartOf(on, { A: 2 });
    expect(renew(cart, 9, plenty({}, { A: { stock: 40 } }), 2).renewed).toBeUndefined();
    expect(look(cart, plenty({}, { A: { stock: 4 } }))).toMatchObject({ changes: [], lines: [{ available: 4 }] });
  });

  it('is remembered fifty times', () => {
    let cart = cartOf(plenty(), { A: 1 });
    for (let price = 1001; price < 1061; price += 1) cart = look(cart, plenty({}, { A: { price } }), price);
    expect(cart.changes.map(({ now }) => now)).toEqual(Array.from({ length: 50 }, (_, at) => 1060 - at));
  });
});

describe('what the shop changed is taken back', () => {
  it('exactly, where a sign-in joined two carts', () => {
    fc.assert(
      fc.property(shelf('EUR', stock), fc.array(wish), fc.array(wish), (on, hers, guests) => {
        const own = reprice(settleAll(hers, 'EUR', on), on, 2);
        let { document: cart } = mergeCarts(own, settleAll(guests, 'EUR', on), 9, on, 2);
        const joined = cart.changes.filter(({ kind }) => kind === 'merge');
        for (const { id, undo } of joined) {
          expect(undo).toBe(true);
          cart = act(cart, on, { type: 'undoChange', change: id });
          expect(cart.changes.find((each) => each.id === id)?.undo).toBe(false);
        }
        expect(lines(cart)).toEqual(lines(own));
        expect(totalOf(cart)).toBe(totalOf(own));
      }),
      { numRuns: 300 },
    );
  });

  it('without what the shopper has put in since', () => {
    const on = plenty();
    const { document } = mergeCarts(cartOf(on, { A: 2 }), cartOf(on, { A: 3, B: 1 }), 9, on, 2);
    const more = act(document, on, { type: 'changeQuantity', line: 'li_A', by: 4 });
    expect(units(act(more, on, { type: 'undoChange', change: 'ch_9_1' }))).toEqual({ A: 6, B: 1 });
    const fewer = act(document, on, { type: 'changeQuantity', line: 'li_A', by: -3 });
    expect(fewer.changes.find(({ id }) => id === 'ch_9_1')?.undo).toBe(false);
  });

  it('where units had run out and are there again', () => {
    const cart = cartOf(plenty(), { A: 5 });
    const short = plenty({}, { A: { stock: 3 } });
    const seen = act(look(cart, short), short, { type: 'changeQuantity', line: 'li_A', by: -2 });
    expect(seen.changes).toMatchObject([{ kind: 'stock', was: 5, now: 3, undo: false }]);
    const again = look(seen, plenty(), 10);
    expect(again.changes).toMatchObject([{ undo: true }]);
    const back = act(again, plenty(), { type: 'undoChange', change: 'ch_9_1' });
    expect([units(back), back.changes[0]?.undo]).toEqual([{ A: 5 }, false]);
  });

  it('never twice, and not at all where there is nothing to take back', () => {
    const on = plenty();
    const { document } = mergeCarts(cartOf(on, { A: 2 }), cartOf(on, { A: 3 }), 9, on, 2);
    const once = act(document, on, { type: 'undoChange', change: 'ch_9_1' });
    const more = act(once, on, { type: 'changeQuantity', line: 'li_A', by: 5 });
    expect(() => act(more, on, { type: 'undoChange', change: 'ch_9_1' })).toThrow('not-undoable');
    expect(() => act(more, on, { type: 'undoChange', change: 'ch_1_1' })).toThrow('not-undoable');
  });
});

describe('lines that are set aside, changed and delivered', () => {
  it('are in no total while they are saved, and lose no unit on the way there and back', () => {
    fc.assert(
      fc.property(shelf('EUR', fc.constant(100_000)), fc.array(wish, { maxLength: 30 }), (on, wishes) => {
        const cart = settleAll(wishes, 'EUR', on);
        const away = cart.lines.reduce((now, { sku }) => act(now, on, { type: 'saveForLater', line: `li_${sku}` }), cart);
        expect([totalOf(away), unitsOf(away), away.shippingEstimate]).toEqual([0, 0, null]);
        const most = (sku: string): number =>
          Math.min(
            999,
            [...cart.lines, ...cart.saved].filter((each) => each.sku === sku).reduce((sum, each) => sum + each.quantity, 0),
          );
        expect(away.saved.every(({ sku, quantity }) => quantity === most(sku))).toBe(true);
        const back = away.saved.reduce((now, { sku }) => act(now, on, { type: 'moveToCart', line: `li_ ${sku}` }), away);
        expect(back.saved).toEqual([]);
        expect(back.lines.every(({ sku, quantity }) => quantity === most(sku))).toBe(true);
      }),
    );
  });

  it('keep their ids, each its own, however they are delivered', () => {
    fc.assert(
      fc.property(shelf('EUR', stock), fc.array(wish, { maxLength: 40 }), (on, wishes) => {
        const cart = settleAll(wishes, 'EUR', on);
        const ids = cart.lines.map(({ sku }) => sku);
        expect(new Set(ids).size).toBe(ids.length);
        const changed = cart.lines.reduce(
          (now, { sku }) =>
            now.lines.find((line) => line.sku === sku)?.delivery
              ? now
              : act(now, on, { type: 'setDelivery', line: `li_${sku}`, delivery: { kind: 'pickup', store: STORE.id } }),
          cart,
        );
        expect(changed.lines.map(({ sku, quantity, total }) => [sku, quantity, total])).toEqual(
          cart.lines.map(({ sku, quantity, total }) => [sku, quantity, total]),
        );
        expect(totalOf(changed)).toBe(totalOf(cart));
        if (ids.length > 0) expect(changed.shippingEstimate).toEqual({ from: 0, to: 0 });
      }),
    );
  });

  it('take what can be had of another variant, in the same place and delivered the same way', () => {
    const on = plenty({}, { B: { stock: 3 } });
    const picked = act(cartOf(on, { A: 5, C: 1 }), on, {
      type: 'setDelivery',
      line: 'li_A',
      delivery: { kind: 'pickup', store: STORE.id },
    });
    const changed = act(picked, on, { type: 'changeVariant', line: 'li_A', sku: 'B' });
    expect(changed.lines).toMatchObject([{ sku: 'B', quantity: 3, delivery: { kind: 'pickup' } }, { sku: 'C' }]);
    expect(lines(act(changed, on, { type: 'changeVariant', line: 'li_B', sku: 'C' }))).toEqual([['C', 4]]);
    const none = plenty({}, { D: { stock: 0 } });
    expect(() => act(changed, none, { type: 'changeVariant', line: 'li_B', sku: 'D' })).toThrow('insufficient-stock');
  });
});

describe('a promise', () => {
  const NOON = Date.UTC(2026, 10, 23, 11);
  const pickup = (now: number, quantity = 2): CartDocument => {
    const on = plenty();
    const cart = cartOf(on, { B: quantity });
    return reprice(act(cart, on, { type: 'setDelivery', line: 'li_B', delivery: { kind: 'pickup', store: STORE.id } }), on, now);
  };
  const of = (cart: CartDocument) => cart.lines[0]?.delivery;

  it('is told to the next quarter of an hour, holds until then, and never says sooner than can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_400_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (after, share) => {
        const cart = pickup(NOON + after);
        const promise = of(cart)?.promise;
        if (!promise) throw new Error('no promise');
        expect(cart.until).toBe(promise.until);
        const later = Math.floor(NOON + after + (promise.until - NOON - after) * share);
        expect(promise.by).toBeGreaterThanOrEqual(later + 7_200_000);
        expect(renew(cart, 9, plenty(), later).renewed).toBeUndefined();
      }),
    );
  });

  it('is made only for goods that the store has', () => {
    expect(of(pickup(NOON, 3))).toMatchObject({ storeName: { en: 'Test Street' }, reason: null });
    expect(of(pickup(NOON, 4))).toMatchObject({ promise: null, reason: 'out-of-stock' });
    const gone = look(pickup(NOON), { ...plenty(), stores: new Map() }, 9, NOON);
    expect(of(gone)).toMatchObject({ storeName: { en: 'Test Street' }, promise: null, reason: 'not-offered' });
  });
});
