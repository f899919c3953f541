import { type ChangeId, type LineId, lineIdOf, LIMITS, savedIdOf } from '@throughline/contract';
import type { CartDocument, CodeDocument, LineDocument, Shelf } from './cart.ts';
import type { Amount } from './money.ts';
import type { Words } from './words.ts';

/** Something the shop changed, in every language; see the contract's `CartChange`. */
export interface ChangeDocument {
  readonly id: ChangeId;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly kind: 'price' | 'stock' | 'gone' | 'merge' | 'promotion' | 'code';
  readonly line: LineId | null;
  readonly sku: string | null;
  readonly title: Words;
  /** An amount in `currency`, or units where that is left out. */
  readonly was: Amount | null;
  readonly now: Amount | null;
  readonly currency?: string;
  /** Whether it can be taken back, as the cart is now. */
  readonly undo: boolean;
  /** It was taken back; once is enough. */
  readonly undone?: true;
}

/** What is found, before it has a name and a date. */
export type Found = Pick<ChangeDocument, 'kind' | 'line' | 'sku' | 'title' | 'was' | 'now' | 'currency'>;

/** The changes with new ones, named by the version that comes with them. */
export const record = (
  changes: readonly ChangeDocument[],
  found: readonly Found[],
  version: number,
  at: number,
): readonly ChangeDocument[] => {
  if (found.length === 0) return changes;
  const taken = changes.filter(({ id }) => id.startsWith(`ch_${version}_`)).length;
  const fresh = found.map((each, index): ChangeDocument => ({ ...each, id: `ch_${version}_${taken + index + 1}`, at, undo: false }));
  return [...fresh, ...changes].slice(0, LIMITS.changesPerCart);
};

/** Whether a change could be taken back from the cart as it is now. */
const isUndoable = (
  { kind, sku, was, now, undone }: ChangeDocument,
  { lines, currency }: Pick<CartDocument, 'lines' | 'currency'>,
  shelf: Shelf,
): boolean => {
  if (undone || sku === null || was === null || now === null) return false;
  const held = lines.find((line) => line.sku === sku)?.quantity ?? 0;
  if (kind === 'merge') return now > was && held > was;
  const article = shelf.articles.get(sku);
  return kind === 'stock' && held < was && article?.prices[currency] !== undefined && article.stock >= was;
};

export const withUndo = (
  changes: readonly ChangeDocument[],
  cart: Pick<CartDocument, 'lines' | 'currency'>,
  shelf: Shelf,
): readonly ChangeDocument[] => changes.map((change) => ({ ...change, undo: isUndoable(change, cart, shelf) }));

const lineChanges = (before: LineDocument, after: LineDocument, line: LineId, currency: string): Found[] => {
  const { sku, quantity } = after;
  const about = { line, sku, title: after.title };
  if (after.gone) return before.gone ? [] : [{ ...about, kind: 'gone', was: quantity, now: 0 }];
  const price: Found[] =
    before.unitPrice === after.unitPrice ? [] : [{ ...about, kind: 'price', was: before.unitPrice, now: after.unitPrice, currency }];
  // Of what was gone nothing could be had: that there is little now is no news.
  const could = before.gone ? 0 : Math.min(before.available, quantity);
  const short: Found[] = after.available < could ? [{ ...about, kind: 'stock', was: could, now: after.available }] : [];
  return [...price, ...short];
};

/** What each offer takes off the cart, by its id. */
const amountsOf = ({ lines, gifts }: CartDocument): Map<string, { readonly title: Words; readonly amount: Amount }> => {
  const amounts = new Map<string, { title: Words; amount: Amount }>();
  for (const { offer, title, amount } of [...lines, ...gifts].flatMap(({ discounts }) => discounts))
    amounts.set(offer, { title, amount: amount + (amounts.get(offer)?.amount ?? 0) });
  return amounts;
};

const offerChanges = (before: CartDocument, after: CartDocument, samePrices: boolean): Found[] => {
  const [was, now] = [amountsOf(before), amountsOf(after)];
  const { currency } = after;
  const about = (kind: 'promotion' | 'code', title: Words, a: Amount | null, b: Amount | null): Found[] => {
    // Ten percent of another price is another amount: that is the price's doing, not the offer's.
    const isNews = a !== b && (a === null || b === null || samePrices);
    return isNews ? [{ kind, line: null, sku: null, title, was: a, now: b, currency }] : [];
  };
  const amountOf = ({ status, offer = '' }: CodeDocument, amounts: typeof was): Amount | null =>
    status === 'applied' ? (amounts.get(offer)?.amount ?? 0) : null;
  const codes = after.codes.flatMap((code) => {
    const old = before.codes.find((each) => each.code === code.code);
    return old === undefined ? [] : about('code', code.title, amountOf(old, was), amountOf(code, now));
  });
  const byCode = new Set([...before.codes, ...after.codes].map(({ offer }) => offer));
  const promotions = [...new Set([...was.keys(), ...now.keys()])]
    .filter((offer) => !byCode.has(offer))
    .flatMap((offer) => {
      const [old, fresh] = [was.get(offer), now.get(offer)];
      return about('promotion', (fresh ?? old)?.title ?? {}, old?.amount ?? null, fresh?.amount ?? null);
    });
  return [...codes, ...promotions];
};

/** What the shop changed between two pricings of a cart that nobody else touched. */
export const changesBetween = (before: CartDocument, after: CartDocument): Found[] => {
  const pairs = (kept: 'lines' | 'saved', idOf: (sku: string) => LineId): Found[] =>
    after[kept].flatMap((line, at) => {
      const old = before[kept][at];
      const own = kept === 'saved' && after.lines.some(({ sku }) => sku === line.sku);
      return old === undefined || own ? [] : lineChanges(old, line, idOf(line.sku), after.currency);
    });
  const lines = pairs('lines', lineIdOf);
  // Nothing is held for what is saved: that it runs short is told when it is taken back.
  const saved = pairs('saved', savedIdOf).filter(({ kind }) => kind !== 'stock');
  const samePrices = lines.every(({ kind }) => kind === 'stock');
  return [...lines, ...saved, ...offerChanges(before, after, samePrices)];
};
