import type { Channel, CodeReason, CustomerId, OrderId } from '@throughline/contract';
import type { Article } from './article.ts';
import { type Amount, allocate, taxWithin } from './money.ts';
import type { Words } from './words.ts';

/** What one offer takes off a line. */
export interface DiscountDocument {
  readonly offer: string;
  readonly title: Words;
  readonly amount: Amount;
}

/** One line as it is stored: the article's words in every language, so that a version reads the same for ever. */
export interface LineDocument extends Omit<Article, 'prices' | 'stock'> {
  readonly quantity: number;
  readonly unitPrice: Amount;
  /** The proven price of one unit before it was reduced. */
  readonly was: Amount | null;
  readonly discounts: readonly DiscountDocument[];
  /** After the discounts. */
  readonly total: Amount;
  /** This line's part of the cart's tax. */
  readonly tax: Amount;
  readonly available: number;
}

/** A code in the cart; it stays when it stops applying. */
export interface CodeDocument {
  /** Normalised. */
  readonly code: string;
  readonly status: 'applied' | CodeReason;
  readonly title: Words;
  readonly missing: Amount | null;
  readonly with: Words | null;
}

/** The content of one version of a cart. */
export interface CartDocument {
  readonly currency: string;
  readonly lines: readonly LineDocument[];
  /** What offers add for nothing. Made anew at each pricing. */
  readonly gifts: readonly LineDocument[];
  readonly codes: readonly CodeDocument[];
  readonly shipping: { readonly threshold: Amount; readonly missing: Amount } | null;
  /** Whose it is, once somebody signed in has changed it. */
  readonly customer: CustomerId | null;
  /** Every channel it was changed on: what one of them promised holds on the next. */
  readonly channels: readonly Channel[];
  /** When its prices have to be looked at again: an offer begins or ends, a reduction is no longer proven. Epoch milliseconds. */
  readonly until: number | null;
  /** The order that this version became. */
  readonly ordered?: OrderId;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** What a change is checked and priced against. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, Article>;
  readonly currencies: readonly string[];
  readonly taxRateBp: number;
}

export const emptyCart = (currency: string, now: number): CartDocument => ({
  currency,
  lines: [],
  gifts: [],
  codes: [],
  shipping: null,
  customer: null,
  channels: [],
  until: null,
  updatedAt: now,
});

/** A cart as it was stored, perhaps before there were offers. */
export const parseCart = (text: string): CartDocument => {
  const stored = JSON.parse(text) as Partial<CartDocument> & Pick<CartDocument, 'currency' | 'lines' | 'updatedAt'>;
  if (stored.codes !== undefined) return stored as CartDocument;
  const lines = stored.lines.map((line) => ({ ...line, was: null, discounts: [] }));
  return { ...emptyCart(stored.currency, stored.updatedAt), ...stored, lines };
};

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce((a, b) => a + b, 0);

export const unitsOf = (cart: CartDocument): number => sum(cart.lines.map((line) => line.quantity));
export const totalOf = (cart: CartDocument): Amount => sum(cart.lines.map((line) => line.total));
export const taxOf = (cart: CartDocument): Amount => sum(cart.lines.map((line) => line.tax));
export const discountOf = (line: LineDocument): Amount => sum(line.discounts.map((discount) => discount.amount));

/**
 * Every line at the shelf's present words, price and stock. A line whose article is gone, or is no longer sold in the
 * cart's currency, keeps what it last said and has none available: the shopper decides what becomes of it.
 */
export const reprice = (cart: CartDocument, shelf: Shelf): CartDocument => {
  const lines = cart.lines.map((line): LineDocument => {
    const article = shelf.articles.get(line.sku);
    const price = article?.prices[cart.currency];
    if (article === undefined || price === undefined)
      return { ...line, was: null, discounts: [], available: 0, total: line.unitPrice * line.quantity };
    const { prices: _prices, stock, ...shown } = article;
    return {
      ...shown,
      quantity: line.quantity,
      unitPrice: price,
      was: null,
      discounts: [],
      total: price * line.quantity,
      tax: 0,
      available: stock,
    };
  });
  const totals = lines.map((line) => line.total);
  const parts = allocate(taxWithin(sum(totals), shelf.taxRateBp), totals);
  return { ...cart, lines: lines.map((line, index) => ({ ...line, tax: parts[index] ?? 0 })) };
};
