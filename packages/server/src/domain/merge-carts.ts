import { LIMITS, type MergedLine } from '@throughline/contract';
import { type CartDocument, type LineDocument, reprice, type Shelf } from './cart.ts';
import { newLine } from './turn.ts';
import type { Words } from './words.ts';

/** What became of one line of the guest's cart, in every language. */
export interface MergedRecord extends Omit<MergedLine, 'title'> {
  readonly title: Words;
}

/**
 * Adds what a guest had put into her cart to the cart she has as a customer. The same SKU adds up, as far as stock and line go; what is in
 * the customer's cart is never made fewer. Codes are those of both, and so is what a channel promised; the currency is the customer's.
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
    // A line that is there needs no room of its own.
    const room = line !== undefined || lines.size < LIMITS.linesPerCart ? Math.min(article.stock, LIMITS.unitsPerLine) : 0;
    const units = Math.max(before, Math.min(before + added, room));
    if (units > 0) lines.set(sku, { ...(line ?? newLine(article, units)), quantity: units });
    const outcome = units < before + added ? 'capped' : before > 0 ? 'joined' : 'added';
    return { sku, title, before, added, now: units, outcome };
  });
  const codes = [...own.codes, ...guest.codes.filter(({ code }) => own.codes.every((each) => each.code !== code))].slice(
    0,
    LIMITS.codesPerCart,
  );
  const channels = [...new Set([...own.channels, ...guest.channels])];
  const changed = merged.some((each) => each.now > each.before) || codes.length > own.codes.length || channels.length > own.channels.length;
  const document = changed ? reprice({ ...own, lines: [...lines.values()], codes, channels, updatedAt: now }, shelf, now) : own;
  return { document, merged };
};
