import { LIMITS } from '@throughline/contract';
import type { LineDocument } from './cart.ts';
import {
  bySku,
  checkUnits,
  findArticle,
  lineOf,
  newLine,
  type Of,
  type Outcome,
  refused,
  savedOf,
  type Turn,
  withParts,
  without,
} from './turn.ts';

/** The SKU that a line's or a saved line's id names. */
const skuOf = (id: string): string => id.slice('li_'.length).trimStart();

/** The cart with one more line saved, which joins what is saved of its SKU, and with these lines. */
export const withSaved = (turn: Turn, line: LineDocument, lines: readonly LineDocument[]): Outcome => {
  const { saved } = turn.cart;
  const there = bySku(saved, line.sku);
  if (there === undefined && saved.length >= LIMITS.linesPerCart)
    return refused('cart-full', { detail: `A cart saves up to ${LIMITS.linesPerCart} lines.` });
  const put = { ...line, quantity: Math.min(line.quantity + (there?.quantity ?? 0), LIMITS.unitsPerLine) };
  return withParts(turn, { lines, saved: there === undefined ? [...saved, put] : saved.map((each) => (each === there ? put : each)) });
};

export const saveForLater = (turn: Turn, action: Of<'saveForLater'>): Outcome => {
  const { lines, saved } = turn.cart;
  const line = lineOf(turn, action.line);
  if (line !== undefined) return withSaved(turn, line, without(lines, line));
  // Done on another device already.
  return bySku(saved, skuOf(action.line)) === undefined ? refused('line-gone') : 'unchanged';
};

export const moveToCart = (turn: Turn, action: Of<'moveToCart'>): Outcome => {
  const { lines, saved } = turn.cart;
  const line = savedOf(turn, action.line);
  if (line === undefined) return bySku(lines, skuOf(action.line)) === undefined ? refused('line-gone') : 'unchanged';
  const article = findArticle(turn, line.sku);
  if ('refused' in article) return article;
  const there = bySku(lines, line.sku);
  const before = there?.quantity ?? 0;
  const units = Math.min(line.quantity, Math.min(article.stock, LIMITS.unitsPerLine) - before);
  if (units <= 0) return checkUnits(before + 1, article.stock) ?? refused('line-gone');
  if (there === undefined && lines.length >= LIMITS.linesPerCart)
    return refused('cart-full', { detail: `A cart holds up to ${LIMITS.linesPerCart} lines.` });
  const { delivery } = line;
  const put = { ...(there ?? { ...newLine(article, 0), ...(delivery && { delivery }) }), quantity: before + units };
  return withParts(turn, {
    lines: there === undefined ? [...lines, put] : lines.map((each) => (each === there ? put : each)),
    saved:
      line.quantity === units
        ? without(saved, line)
        : saved.map((each) => (each === line ? { ...line, quantity: line.quantity - units } : each)),
  });
};
