import { CURRENCIES, type OfferPublication } from '@throughline/contract';
import fc from 'fast-check';
import type { Article } from '../src/domain/article.ts';
import { type CartDocument, emptyCart, type LineDocument, type Shelf } from '../src/domain/cart.ts';
import { MOST_PRICE } from '../src/domain/money.ts';
import type { OfferDocument } from '../src/domain/offers/offer.ts';
import { readOffer } from '../src/storage/read-offer.ts';
import { guest } from '../src/domain/offers/shopper.ts';

const SKUS = ['A', 'B', 'C', 'D', 'E', 'F'];
const COLLECTIONS = ['x', 'y'];

const amount = fc.oneof(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 1, max: MOST_PRICE }));
const percentBp = fc.integer({ min: 1, max: 10_000 });
type About = { collections: string[] } | { skus: string[] };
const on = fc.option(fc.constantFrom<About[]>({ collections: ['x'] }, { collections: ['y'] }, { skus: ['A', 'B', 'C'] }), {
  nil: undefined,
  freq: 2,
});
const units = fc.integer({ min: 1, max: 4 });

/** By currency: the draw does not know which one the cart is in, and need not. */
type Benefit = (currency: string) => OfferPublication['benefit'];

const benefit: fc.Arbitrary<Benefit> = fc.oneof(
  fc.tuple(percentBp, on).map(([bp, about]): Benefit => () => ({ kind: 'percent', percentBp: bp, on: about })),
  fc.tuple(amount, fc.constantFrom('order' as const, 'line' as const), on).map(([off, per, about]): Benefit => (currency) => ({
    kind: 'amount',
    amounts: { [currency]: off },
    per,
    on: about,
  })),
  amount.map((from): Benefit => (currency) => ({ kind: 'free-shipping', from: { [currency]: from } })),
  fc.tuple(units, units, percentBp, on, on).map(([bought, got, bp, buyOn, getOn]): Benefit => () => ({
    kind: 'buy-get',
    buy: { quantity: bought, on: buyOn },
    get: { quantity: got, percentBp: bp, on: getOn },
  })),
  fc.tuple(amount, percentBp, on).map(([spend, bp, about]): Benefit => (currency) => ({
    kind: 'tiered',
    tiers: [{ spend: { [currency]: spend }, percentBp: bp }],
    on: about,
  })),
  fc.constantFrom(...SKUS).map((sku): Benefit => () => ({ kind: 'gift', sku, quantity: 1 })),
);

const stacking = fc.constantFrom(undefined, undefined, undefined, 'exclusive' as const, { group: 'g' }, { group: 'h' });

export interface Shopping {
  readonly cart: CartDocument;
  readonly shelf: Shelf;
}

const lineOf = (article: Article, quantity: number): LineDocument => {
  const { prices: _prices, stock, collections: _collections, ...shown } = article;
  return { ...shown, quantity, unitPrice: 0, was: null, discounts: [], total: 0, tax: 0, available: stock };
};

/** A cart in any currency and up to five offers of any kind, some of which don't combine. */
export const shopping: fc.Arbitrary<Shopping> = fc
  .tuple(
    fc.constantFrom(...CURRENCIES),
    fc.array(
      fc.tuple(fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: MOST_PRICE })), fc.integer({ min: 1, max: 9 })),
      {
        minLength: 1,
        maxLength: SKUS.length,
      },
    ),
    fc.array(fc.tuple(benefit, stacking, fc.integer({ min: 0, max: 2 })), { maxLength: 5 }),
    fc.integer({ min: 0, max: 3000 }),
  )
  .map(([currency, rows, drawn, taxRateBp]) => {
    const articles = rows.map(([price], at): Article => ({
      sku: SKUS[at] ?? '',
      product: 'pr_test',
      handle: SKUS[at] ?? '',
      title: {},
      options: [],
      picture: null,
      collections: [COLLECTIONS[at % 2] ?? ''],
      prices: { [currency]: price },
      stock: 99,
    }));
    const offers = drawn.map(([make, stack, priority], at): OfferDocument =>
      readOffer({ id: `o${at}`, title: {}, benefit: make(currency), priority, ...(stack !== undefined && { stacking: stack }) }),
    );
    return {
      cart: { ...emptyCart(currency, 0), channels: ['web'], lines: articles.map((article, at) => lineOf(article, rows[at]?.[1] ?? 1)) },
      shelf: {
        articles: new Map(articles.map((article) => [article.sku, article])),
        currencies: [currency],
        taxRateBp,
        shipping: {},
        stores: new Map(),
        offers,
        uses: new Map(),
        shopper: guest('ca_test'),
        locale: 'en',
      },
    };
  });
