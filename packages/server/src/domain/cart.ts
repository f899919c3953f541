import type { OrderId } from '@throughline/contract';
import type { Amount } from './money.ts';
import { allocate, taxWithin } from './money.ts';
import type { Article } from './article.ts';

/** One line as it is stored: the article's words in every language, so that a version reads the same for ever. */
export interface LineDocument extends Omit<Article, 'prices' | 'stock'> {
  readonly quantity: number;
  readonly unitPrice: Amount;
  readonly total: Amount;
  /** This line's part of the cart's tax. */
  readonly tax: Amount;
  readonly available: number;
}

/** The content of one version of a cart. */
export interface CartDocument {
  readonly currency: string;
  readonly lines: readonly LineDocument[];
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

export const emptyCart = (currency: string, now: number): CartDocument => ({ currency, lines: [], updatedAt: now });

export const unitsOf = (cart: CartDocument): number => cart.lines.reduce((sum, line) => sum + line.quantity, 0);
export const totalOf = (cart: CartDocument): Amount => cart.lines.reduce((sum, line) => sum + line.total, 0);
export const taxOf = (cart: CartDocument): Amount => cart.lines.reduce((sum, line) => sum + line.tax, 0);

/**
 * Every line at the shelf's present words, price and stock. A line whose article is gone, or is no longer sold in the
 * cart's currency, keeps what it last said and has none available: the shopper decides what becomes of it.
 */
export const reprice = (cart: CartDocument, shelf: Shelf): CartDocument => {
  const lines = cart.lines.map((line) => {
    const article = shelf.articles.get(line.sku);
    const price = article?.prices[cart.currency];
    if (article === undefined || price === undefined) return { ...line, available: 0, total: line.unitPrice * line.quantity };
    const { prices: _prices, stock, ...shown } = article;
    return { ...shown, quantity: line.quantity, unitPrice: price, total: price * line.quantity, tax: 0, available: stock };
  });
  const totals = lines.map((line) => line.total);
  const tax = taxWithin(
    totals.reduce((a, b) => a + b, 0),
    shelf.taxRateBp,
  );
  const parts = allocate(tax, totals);
  return { ...cart, lines: lines.map((line, index) => ({ ...line, tax: parts[index] ?? 0 })) };
};
