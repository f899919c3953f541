import { type Delivery, lineIdOf, LIMITS } from '@throughline/contract';
import type { LineDocument } from './cart.ts';
import { chosen, isOffered } from './delivery.ts';
import { withSaved } from './saved-lines.ts';
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
  withQuantity,
  without,
} from './turn.ts';

/** The choice as a line keeps it; nothing where the store does not offer it, or the line is simply sent. */
const offered = ({ shelf }: Turn, wish: Delivery | undefined): Pick<LineDocument, 'delivery'> => {
  if (wish === undefined || wish.kind === 'ship') return {};
  const found = shelf.stores.get(wish.store);
  return found !== undefined && isOffered(found.store, wish.kind) ? { delivery: chosen(wish) } : {};
};

export const addLine = (turn: Turn, { sku, quantity, delivery, saved }: Of<'addLine'>): Outcome => {
  const { cart } = turn;
  const article = findArticle(turn, sku);
  if ('refused' in article) return article;
  const fresh = { ...newLine(article, quantity), ...offered(turn, delivery) };
  if (saved === true) return withSaved(turn, fresh, cart.lines);
  const line = lineOf(turn, lineIdOf(sku));
  const units = (line?.quantity ?? 0) + quantity;
  const limit = checkUnits(units, article.stock);
  if (limit !== undefined) return limit;
  if (line !== undefined) return withQuantity(turn, line, units);
  if (cart.lines.length >= LIMITS.linesPerCart) return refused('cart-full', { detail: `A cart holds up to ${LIMITS.linesPerCart} lines.` });
  return withParts(turn, { lines: [...cart.lines, fresh] });
};

export const changeQuantity = (turn: Turn, action: Of<'changeQuantity'>): Outcome => {
  const line = lineOf(turn, action.line);
  if (line === undefined) return refused('line-gone');
  const units = line.quantity + action.by;
  // Less is always possible, also of an article that has run out.
  const limit = action.by > 0 ? checkUnits(units, turn.shelf.articles.get(line.sku)?.stock ?? 0) : undefined;
  return limit ?? withQuantity(turn, line, units);
};

export const removeLine = (turn: Turn, action: Of<'removeLine'>): Outcome => {
  const line = lineOf(turn, action.line);
  if (line !== undefined) return withQuantity(turn, line, 0);
  const saved = savedOf(turn, action.line);
  return saved === undefined ? 'unchanged' : withParts(turn, { saved: without(turn.cart.saved, saved) });
};

export const changeVariant = (turn: Turn, action: Of<'changeVariant'>): Outcome => {
  const line = lineOf(turn, action.line);
  if (line === undefined) return refused('line-gone');
  if (line.sku === action.sku) return 'unchanged';
  const article = findArticle(turn, action.sku);
  if ('refused' in article) return article;
  const { lines } = turn.cart;
  const there = bySku(lines, action.sku);
  const before = there?.quantity ?? 0;
  const units = before + Math.min(line.quantity, Math.min(article.stock, LIMITS.unitsPerLine) - before);
  if (units <= before) return checkUnits(before + 1, article.stock) ?? refused('line-gone');
  if (there !== undefined)
    return withParts(turn, { lines: without(lines, line).map((each) => (each === there ? { ...there, quantity: units } : each)) });
  const { delivery } = line;
  const put = { ...newLine(article, units), ...(delivery && { delivery }) };
  return withParts(turn, { lines: lines.map((each) => (each === line ? put : each)) });
};

export const setDelivery = (turn: Turn, { line: id, delivery: wish }: Of<'setDelivery'>): Outcome => {
  const line = lineOf(turn, id);
  if (line === undefined) return refused('line-gone');
  const { delivery: before, ...plain } = line;
  const put = (after: typeof line): Outcome => withParts(turn, { lines: turn.cart.lines.map((each) => (each === line ? after : each)) });
  if (wish.kind === 'ship') return before === undefined ? 'unchanged' : put(plain);
  if (before?.kind === wish.kind && before.store === wish.store) return 'unchanged';
  const after = offered(turn, wish);
  return after.delivery === undefined ? refused('delivery-unavailable') : put({ ...plain, ...after });
};
