import { type Action, CURRENCIES, lineIdOf, savedIdOf } from '@throughline/contract';
import fc from 'fast-check';
import type { Article } from '../src/domain/article.ts';
import { type CartDocument, emptyCart, type Shelf } from '../src/domain/cart.ts';
import { guest } from '../src/domain/offers/shopper.ts';
import type { StoreDocument } from '../src/domain/store.ts';
import { type LedgerEntry, settle } from '../src/domain/ledger.ts';

const SKUS = ['A', 'B', 'C', 'D', 'E'];

export const currency = fc.constantFrom(...CURRENCIES);

/** Open all day, every day; has none of A, three of B, and so on. */
export const STORE: StoreDocument = {
  id: 'st_test',
  ref: 'test',
  name: { en: 'Test Street' },
  address: { lines: [], city: null, region: null, postalCode: null, country: null },
  position: { latitude: 52, longitude: 13 },
  phone: null,
  timeZone: 'Europe/Berlin',
  hours: { week: Array.from({ length: 7 }, () => [{ opens: 0, closes: 1440 }]), seasons: [], exceptions: [] },
  services: ['pickup'],
  pickup: { leadMinutes: 120, cutoff: null },
  delivery: null,
};

const article = (sku: string, prices: Record<string, number>, stock: number): Article => ({
  sku,
  product: 'pr_test',
  handle: sku.toLowerCase(),
  title: { en: sku },
  options: [],
  picture: null,
  collections: [],
  prices,
  stock,
});

/** Five articles, each with a price in `code`. */
export const shelf = (code: string, stock: fc.Arbitrary<number>): fc.Arbitrary<Shelf> =>
  fc
    .record({
      taxRateBp: fc.integer({ min: 0, max: 3000 }),
      shelf: fc.tuple(...SKUS.map(() => fc.tuple(fc.integer({ min: 0, max: 10_000_000_000 }), stock))),
    })
    .map(({ taxRateBp, shelf: rows }) => ({
      currencies: [code],
      shipping: { [code]: { from: 490, to: 990 } },
      stores: new Map([[STORE.id, { store: STORE, units: new Map(SKUS.map((sku, at) => [sku, at * 3])) }]]),
      offers: [],
      uses: new Map(),
      shopper: guest('ca_test'),
      locale: 'en',
      taxRateBp,
      articles: new Map(rows.map(([price, units], index) => [SKUS[index] ?? '', article(SKUS[index] ?? '', { [code]: price }, units)])),
    }));

const line = fc.constantFrom(...SKUS.map(lineIdOf));
const saved = fc.constantFrom(...SKUS.map(savedIdOf));

/** What shoppers do, before it has ids and numbers. */
export const wish = fc.oneof(
  fc.record({ type: fc.constant('addLine' as const), sku: fc.constantFrom(...SKUS, 'GONE'), quantity: fc.integer({ min: 1, max: 999 }) }),
  fc.record({
    type: fc.constant('changeQuantity' as const),
    line,
    by: fc.integer({ min: -99, max: 99 }).filter((by) => by !== 0),
  }),
  fc.record({ type: fc.constant('removeLine' as const), line }),
  fc.record({ type: fc.constant('removeLine' as const), line: saved }),
  fc.record({ type: fc.constant('saveForLater' as const), line }),
  fc.record({ type: fc.constant('moveToCart' as const), line: saved }),
  fc.record({ type: fc.constant('changeVariant' as const), line, sku: fc.constantFrom(...SKUS) }),
  fc.record({
    type: fc.constant('setDelivery' as const),
    line,
    delivery: fc.constantFrom({ kind: 'ship' as const }, { kind: 'pickup' as const, store: STORE.id }),
  }),
);
export type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

/** The wishes as one outbox would send them. */
export const entries = (wishes: readonly Wish[]): LedgerEntry[] =>
  wishes.map((each, index) => {
    const action = { id: `ac_${index}`, seq: index + 1, ...each } as Action;
    return { action, fingerprint: JSON.stringify(action) };
  });

/** A cart after the wishes, from nothing. */
export const settleAll = (wishes: readonly Wish[], code: string, on: Shelf): CartDocument => {
  const outcome = settle({ version: 0, document: emptyCart(code, 0), answers: new Map(), mark: 0 }, entries(wishes), on, 1);
  if ('reused' in outcome) throw new Error('an id was reused');
  return outcome.document;
};
