import { LIMITS, type MergedLine } from '@throughline/contract';
import { newLine } from './apply.ts';
import { type CartDocument, type LineDocument, reprice, type Shelf } from './cart.ts';
import type { Words } from './words.ts';

/** What became of one line of the guest's cart, in every language. */
export interface MergedRecord extends Omit<MergedLine, 'title'> {
  readonly title: Words;
}

/**
 * Adds what a guest had put into her cart to the cart she has as a customer. The same SKU adds up, as far as stock and line go; what is in
 * the customer's cart is never made fewer. Currency and whatever else a cart carries are the customer's.
 */
export const mergeCarts = (
  own: CartDocument,
  guest: CartDocument,
  shelf: Shelf,
  now: number,
): { readonly document: CartDocument; readonly merged: readonly MergedRecord[] } => {
  const lines = new Map<string, LineDocument>(own.lines.map((line) => [line.sku, line]));
  const merged = guest.lines.map(({ sku, title, quantity: added }): MergedRecord => {
    const line = lines.get(sku);
    const before = line?.quantity ?? 0;
    const article = shelf.articles.get(sku);
    if (article?.prices[own.currency] === undefined) return { sku, title, before, added, now: before, outcome: 'gone' };
    const room = line !== undefined || lines.size < LIMITS.linesPerCart ? Math.min(article.stock, LIMITS.unitsPerLine) : 0;
    const units = Math.max(before, Math.min(before + added, room));
    if (units > 0) lines.set(sku, { ...(line ?? newLine(article, units)), quantity: units });
    const outcome = units < before + added ? 'capped' : before > 0 ? 'joined' : 'added';
    return { sku, title, before, added, now: units, outcome };
  });
  const changed = merged.some((each) => each.now > each.before);
  return { document: changed ? reprice({ ...own, lines: [...lines.values()], updatedAt: now }, shelf) : own, merged };
};
