import { type Action, lineIdOf, LIMITS, type Problem, savedIdOf } from '@throughline/contract';
import type { Article } from './article.ts';
import { type CartDocument, type LineDocument, reprice, type Shelf, shown } from './cart.ts';
import { problem } from './refusal.ts';

/** A changed document; `unchanged` when the shopper already has what she asked for; or why it can't be. */
export type Outcome = { readonly changed: CartDocument } | 'unchanged' | { readonly refused: Problem };

/** One version of a cart, about to change. */
export interface Turn {
  readonly cart: CartDocument;
  readonly version: number;
  readonly shelf: Shelf;
  readonly now: number;
}

export type Of<Type extends Action['type']> = Extract<Action, { type: Type }>;

export const refused = (...args: Parameters<typeof problem>): { readonly refused: Problem } => ({ refused: problem(...args) });

/** Most units of an article one line may hold, and which limit says so. */
export const checkUnits = (units: number, stock: number): Outcome | undefined => {
  if (units > stock && stock < LIMITS.unitsPerLine) return refused('insufficient-stock', { available: stock });
  if (units > LIMITS.unitsPerLine) return refused('quantity-limit', { available: LIMITS.unitsPerLine });
  return undefined;
};

/** A line of an article, yet to be priced. */
export const newLine = (article: Article, quantity: number): LineDocument => ({
  ...shown(article),
  quantity,
  unitPrice: 0,
  was: null,
  discounts: [],
  total: 0,
  tax: 0,
});

/** The article as the cart may hold it, or why it may not. */
export const findArticle = ({ cart: { currency }, shelf }: Turn, sku: string): Article | { readonly refused: Problem } => {
  const article = shelf.articles.get(sku);
  if (article === undefined) return refused('unknown-sku');
  return article.prices[currency] === undefined ? refused('currency-unavailable', { detail: `It is not sold in ${currency}.` }) : article;
};

/** The cart with these parts, priced. What an order was made of it is no longer its last word. */
export const withParts = (
  { cart: { ordered: _ordered, ...cart }, shelf, now }: Turn,
  parts: Partial<Pick<CartDocument, 'lines' | 'saved' | 'giftNote' | 'currency' | 'changes'>>,
): Outcome => ({ changed: reprice({ ...cart, ...parts, updatedAt: now }, shelf, now) });

export const withQuantity = (turn: Turn, line: LineDocument, quantity: number): Outcome => {
  const { lines } = turn.cart;
  return withParts(turn, {
    lines: quantity <= 0 ? without(lines, line) : lines.map((each) => (each === line ? { ...line, quantity } : each)),
  });
};

export const without = (lines: readonly LineDocument[], line: LineDocument): LineDocument[] => lines.filter((each) => each !== line);

export const lineOf = ({ cart }: Turn, id: string): LineDocument | undefined => cart.lines.find(({ sku }) => lineIdOf(sku) === id);
export const savedOf = ({ cart }: Turn, id: string): LineDocument | undefined => cart.saved.find(({ sku }) => savedIdOf(sku) === id);

/** The line of this SKU, whatever else it holds. */
export const bySku = (lines: readonly LineDocument[], sku: string): LineDocument | undefined => lines.find((each) => each.sku === sku);
