import { lineIdOf, LIMITS, type MergedLine } from '@throughline/contract';
import { type CartDocument, type LineDocument, reprice, type Shelf } from './cart.ts';
import { type Found, record } from './cart-change.ts';
import { renew } from './renew.ts';
import { bySku, newLine } from './turn.ts';
import type { Words } from './words.ts';

/** What became of one line of the guest's cart, in every language. */
export interface MergedRecord extends Omit<MergedLine, 'title'> {
  readonly title: Words;
}

/** What the ledger says of one merged line. What there was not enough of can be had back when there is. */
const foundOf = ({ sku, title, before, added, now, outcome }: MergedRecord): Found[] => {
  const about = { line: lineIdOf(sku), sku, title };
  if (outcome === 'gone') return [{ ...about, kind: 'gone', was: added, now: 0 }];
  return [
    ...(now > before ? [{ ...about, kind: 'merge' as const, was: before, now }] : []),
    ...(outcome === 'capped' ? [{ ...about, kind: 'stock' as const, was: Math.min(before + added, LIMITS.unitsPerLine), now }] : []),
  ];
};

/** What the customer saved, and after it what the guest did. */
const mergeSaved = (own: readonly LineDocument[], guest: readonly LineDocument[]): readonly LineDocument[] => {
  const more = guest.filter(({ sku }) => bySku(own, sku) === undefined);
  return more.length === 0 ? own : [...own, ...more].slice(0, LIMITS.linesPerCart);
};

/**
 * Adds what a guest had put into her cart to the cart she has as a customer. The same SKU adds up, as far as stock and line go; what is in
 * the customer's cart is never made fewer, and comes the way she chose. Codes, and what is saved, are those of both, and so is what a channel
 * promised; a card that the guest wrote takes the place of none but an empty one; the currency is the customer's. `version` is the one that
 * this makes: the changes are named by it.
 */
export const mergeCarts = (
  before: CartDocument,
  guest: CartDocument,
  version: number,
  shelf: Shelf,
  now: number,
): { readonly document: CartDocument; readonly merged: readonly MergedRecord[] } => {
  // What the shop has changed meanwhile is told apart from what the merging does.
  const own = renew(before, version, shelf, now).renewed ?? before;
  const lines = new Map<string, LineDocument>(own.lines.map((line) => [line.sku, line]));
  const merged = guest.lines.map(({ sku, title, quantity: added, delivery }): MergedRecord => {
    const line = lines.get(sku);
    const before = line?.quantity ?? 0;
    const article = shelf.articles.get(sku);
    if (article?.prices[own.currency] === undefined) return { sku, title, before, added, now: before, outcome: 'gone' };
    // A line that is there needs no room of its own.
    const room = line !== undefined || lines.size < LIMITS.linesPerCart ? Math.min(article.stock, LIMITS.unitsPerLine) : 0;
    const units = Math.max(before, Math.min(before + added, room));
    if (units > 0) lines.set(sku, { ...(line ?? { ...newLine(article, units), ...(delivery && { delivery }) }), quantity: units });
    const outcome = units < before + added ? 'capped' : before > 0 ? 'joined' : 'added';
    return { sku, title, before, added, now: units, outcome };
  });
  const codes = [...own.codes, ...guest.codes.filter(({ code }) => own.codes.every((each) => each.code !== code))].slice(
    0,
    LIMITS.codesPerCart,
  );
  const channels = [...new Set([...own.channels, ...guest.channels])];
  const saved = mergeSaved(own.saved, guest.saved);
  const giftNote = own.giftNote.text === null && guest.giftNote.text !== null ? { text: guest.giftNote.text, version } : own.giftNote;
  const changes = record(own.changes, merged.flatMap(foundOf), version, now);
  const changed =
    changes !== own.changes ||
    codes.length > own.codes.length ||
    channels.length > own.channels.length ||
    saved !== own.saved ||
    giftNote !== own.giftNote;
  const parts = { lines: [...lines.values()], codes, channels, saved, giftNote, changes, updatedAt: now };
  return { document: changed ? reprice({ ...own, ...parts }, shelf, now) : own, merged };
};
