import { type Action, lineIdOf, LIMITS, type Problem } from '@throughline/contract';
import type { Article } from './article.ts';
import { type CartDocument, type LineDocument, reprice, type Shelf } from './cart.ts';
import { problem } from './refusal.ts';

/** A changed document; `unchanged` when the shopper already has what she asked for; or why it can't be. */
export type Outcome = { readonly changed: CartDocument } | 'unchanged' | { readonly refused: Problem };

const refused = (...args: Parameters<typeof problem>): Outcome => ({ refused: problem(...args) });

/** Most units of an article one line may hold, and which limit says so. */
const checkUnits = (units: number, stock: number): Outcome | undefined => {
  if (units > stock && stock < LIMITS.unitsPerLine) return refused('insufficient-stock', { available: stock });
  if (units > LIMITS.unitsPerLine) return refused('quantity-limit', { available: LIMITS.unitsPerLine });
  return undefined;
};

const newLine = (article: Article, quantity: number): LineDocument => {
  const { prices: _prices, stock, ...shown } = article;
  return { ...shown, quantity, unitPrice: 0, total: 0, tax: 0, available: stock };
};

/** One action on one version of a cart. `now` only dates the new version. */
export const apply = (cart: CartDocument, version: number, action: Action, shelf: Shelf, now: number): Outcome => {
  const withLines = (lines: readonly LineDocument[]): Outcome => ({ changed: reprice({ ...cart, lines, updatedAt: now }, shelf) });
  const withQuantity = (line: LineDocument, quantity: number): Outcome =>
    withLines(quantity > 0 ? cart.lines.map((each) => (each === line ? { ...line, quantity } : each)) : cart.lines.filter((each) => each !== line));

  switch (action.type) {
    case 'addLine': {
      const article = shelf.articles.get(action.sku);
      if (article === undefined) return refused('unknown-sku');
      if (article.prices[cart.currency] === undefined) return refused('currency-unavailable', { detail: `This article is not sold in ${cart.currency}.` });
      const line = cart.lines.find((each) => each.sku === action.sku);
      const units = (line?.quantity ?? 0) + action.quantity;
      const limit = checkUnits(units, article.stock);
      if (limit !== undefined) return limit;
      if (line !== undefined) return withQuantity(line, units);
      if (cart.lines.length >= LIMITS.linesPerCart) return refused('cart-full', { detail: `A cart holds up to ${LIMITS.linesPerCart} lines.` });
      return withLines([...cart.lines, newLine(article, units)]);
    }
    case 'changeQuantity': {
      const line = cart.lines.find((each) => lineIdOf(each.sku) === action.line);
      if (line === undefined) return refused('line-gone');
      const units = line.quantity + action.by;
      const limit = action.by > 0 ? checkUnits(units, shelf.articles.get(line.sku)?.stock ?? 0) : undefined;
      return limit ?? withQuantity(line, units);
    }
    case 'removeLine': {
      const line = cart.lines.find((each) => lineIdOf(each.sku) === action.line);
      return line === undefined ? 'unchanged' : withQuantity(line, 0);
    }
    case 'setCurrency': {
      if (action.basedOn !== version) return refused('stale-version', { detail: `The cart is at version ${version}.` });
      if (action.currency === cart.currency) return 'unchanged';
      const sold = shelf.currencies.includes(action.currency);
      const stays = cart.lines.find((line) => shelf.articles.get(line.sku)?.prices[action.currency] === undefined);
      if (!sold) return refused('currency-unavailable', { detail: `The brand sells in ${shelf.currencies.join(', ')}.` });
      if (stays !== undefined) return refused('currency-unavailable', { detail: `The article ${stays.sku} is not sold in ${action.currency}.` });
      return { changed: reprice({ ...cart, currency: action.currency, updatedAt: now }, shelf) };
    }
  }
};
