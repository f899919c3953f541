import { type Action, type CodeReason, lineIdOf, LIMITS, type Problem } from '@throughline/contract';
import type { Article } from './article.ts';
import { type CartDocument, type CodeDocument, type LineDocument, reprice, type Shelf, shown } from './cart.ts';
import { normaliseCode } from './offers/offer.ts';
import { problem, type ProblemExtras } from './refusal.ts';
import { inLocale } from './words.ts';

/** A changed document; `unchanged` when the shopper already has what she asked for; or why it can't be. */
export type Outcome = { readonly changed: CartDocument } | 'unchanged' | { readonly refused: Problem };

const refused = (...args: Parameters<typeof problem>): Outcome => ({ refused: problem(...args) });

/** Most units of an article one line may hold, and which limit says so. */
const checkUnits = (units: number, stock: number): Outcome | undefined => {
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

/** One version of a cart, about to change. */
interface Turn {
  readonly cart: CartDocument;
  readonly version: number;
  readonly shelf: Shelf;
  readonly now: number;
}

type Of<Type extends Action['type']> = Extract<Action, { type: Type }>;

const withLines = ({ cart: { ordered: _ordered, ...cart }, shelf, now }: Turn, lines: readonly LineDocument[]): Outcome => ({
  changed: reprice({ ...cart, lines, updatedAt: now }, shelf, now),
});

const withQuantity = (turn: Turn, line: LineDocument, quantity: number): Outcome => {
  const { lines } = turn.cart;
  if (quantity <= 0)
    return withLines(
      turn,
      lines.filter((each) => each !== line),
    );
  return withLines(
    turn,
    lines.map((each) => (each === line ? { ...line, quantity } : each)),
  );
};

const lineOf = ({ cart }: Turn, id: string): LineDocument | undefined => cart.lines.find((line) => lineIdOf(line.sku) === id);

const addLine = (turn: Turn, { sku, quantity }: Of<'addLine'>): Outcome => {
  const { cart, shelf } = turn;
  const article = shelf.articles.get(sku);
  if (article === undefined) return refused('unknown-sku');
  if (article.prices[cart.currency] === undefined)
    return refused('currency-unavailable', { detail: `It is not sold in ${cart.currency}.` });
  const line = lineOf(turn, lineIdOf(sku));
  const units = (line?.quantity ?? 0) + quantity;
  const limit = checkUnits(units, article.stock);
  if (limit !== undefined) return limit;
  if (line !== undefined) return withQuantity(turn, line, units);
  if (cart.lines.length >= LIMITS.linesPerCart) return refused('cart-full', { detail: `A cart holds up to ${LIMITS.linesPerCart} lines.` });
  return withLines(turn, [...cart.lines, newLine(article, units)]);
};

const changeQuantity = (turn: Turn, action: Of<'changeQuantity'>): Outcome => {
  const line = lineOf(turn, action.line);
  if (line === undefined) return refused('line-gone');
  const units = line.quantity + action.by;
  // Less is always possible, also of an article that has run out.
  const limit = action.by > 0 ? checkUnits(units, turn.shelf.articles.get(line.sku)?.stock ?? 0) : undefined;
  return limit ?? withQuantity(turn, line, units);
};

const removeLine = (turn: Turn, action: Of<'removeLine'>): Outcome => {
  const line = lineOf(turn, action.line);
  return line === undefined ? 'unchanged' : withQuantity(turn, line, 0);
};

const setCurrency = (turn: Turn, { currency, basedOn }: Of<'setCurrency'>): Outcome => {
  const { cart, version, shelf, now } = turn;
  if (basedOn !== version) return refused('stale-version', { detail: `The cart is at version ${version}.` });
  if (currency === cart.currency) return 'unchanged';
  if (!shelf.currencies.includes(currency))
    return refused('currency-unavailable', { detail: `The brand sells in ${shelf.currencies.join(', ')}.` });
  const stays = cart.lines.find((line) => shelf.articles.get(line.sku)?.prices[currency] === undefined);
  if (stays !== undefined) return refused('currency-unavailable', { detail: `The article ${stays.sku} is not sold in ${currency}.` });
  return withLines({ ...turn, cart: { ...cart, currency, updatedAt: now } }, cart.lines);
};

const applyCode = ({ cart, shelf, now }: Turn, action: Of<'applyCode'>): Outcome => {
  const code = normaliseCode(action.code);
  if (cart.codes.some((each) => each.code === code)) return 'unchanged';
  const notNow = (reason: CodeReason, extras: ProblemExtras = {}): Outcome => refused('code-not-applicable', { reason, ...extras });
  const offer = shelf.offers.find(({ codes }) => codes.includes(code));
  if (offer === undefined) return notNow('unknown');
  if (cart.codes.some((each) => offer.codes.includes(each.code))) return notNow('already-applied');
  if (cart.codes.length >= LIMITS.codesPerCart) return notNow('too-many-codes');
  const wished: CodeDocument = { code, status: 'applied', title: offer.title, missing: null, with: null };
  const changed = reprice({ ...cart, codes: [...cart.codes, wished], updatedAt: now }, shelf, now);
  const got = changed.codes.at(-1);
  if (got === undefined || got.status === 'applied') return { changed };
  const { status, missing, with: other } = got;
  return notNow(status, {
    ...(missing !== null && { missing: { amount: missing, currency: cart.currency } }),
    ...(other !== null && { with: inLocale(other, shelf.locale) }),
  });
};

const removeCode = ({ cart, shelf, now }: Turn, action: Of<'removeCode'>): Outcome => {
  const code = normaliseCode(action.code);
  const codes = cart.codes.filter((each) => each.code !== code);
  return codes.length === cart.codes.length ? 'unchanged' : { changed: reprice({ ...cart, codes, updatedAt: now }, shelf, now) };
};

/** One action on one version of a cart. `now` dates the new version, and says which offers hold. */
export const apply = (cart: CartDocument, version: number, action: Action, shelf: Shelf, now: number): Outcome => {
  const turn = { cart, version, shelf, now };
  switch (action.type) {
    case 'addLine':
      return addLine(turn, action);
    case 'changeQuantity':
      return changeQuantity(turn, action);
    case 'removeLine':
      return removeLine(turn, action);
    case 'setCurrency':
      return setCurrency(turn, action);
    case 'applyCode':
      return applyCode(turn, action);
    case 'removeCode':
      return removeCode(turn, action);
  }
};
