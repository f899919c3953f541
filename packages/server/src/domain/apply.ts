import { type Action, type CodeReason, LIMITS } from '@throughline/contract';
import { type CartDocument, type CodeDocument, reprice, type Shelf } from './cart.ts';
import { addLine, changeQuantity, changeVariant, removeLine, setDelivery } from './line-actions.ts';
import { normaliseCode } from './offers/offer.ts';
import type { ProblemExtras } from './refusal.ts';
import { moveToCart, saveForLater } from './saved-lines.ts';
import { type Of, type Outcome, refused, type Turn, withParts } from './turn.ts';
import { undoChange } from './undo.ts';
import { inLocale } from './words.ts';

const stale = (version: number): Outcome => refused('stale-version', { detail: `The cart is at version ${version}.` });

const setCurrency = (turn: Turn, { currency, basedOn }: Of<'setCurrency'>): Outcome => {
  const { cart, version, shelf } = turn;
  if (basedOn !== version) return stale(version);
  if (currency === cart.currency) return 'unchanged';
  if (!shelf.currencies.includes(currency))
    return refused('currency-unavailable', { detail: `The brand sells in ${shelf.currencies.join(', ')}.` });
  const stays = cart.lines.find((line) => shelf.articles.get(line.sku)?.prices[currency] === undefined);
  if (stays !== undefined) return refused('currency-unavailable', { detail: `The article ${stays.sku} is not sold in ${currency}.` });
  return withParts(turn, { currency });
};

/** Another device's note is not overwritten unread; whatever else has changed meanwhile is no matter. */
const setGiftNote = (turn: Turn, { note, basedOn }: Of<'setGiftNote'>): Outcome => {
  const { cart, version } = turn;
  const text = note?.trim() || null;
  if (text === cart.giftNote.text) return 'unchanged';
  if (basedOn < cart.giftNote.version || basedOn > version) return stale(version);
  return withParts(turn, { giftNote: { text, version: version + 1 } });
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
    case 'changeVariant':
      return changeVariant(turn, action);
    case 'setDelivery':
      return setDelivery(turn, action);
    case 'saveForLater':
      return saveForLater(turn, action);
    case 'moveToCart':
      return moveToCart(turn, action);
    case 'setCurrency':
      return setCurrency(turn, action);
    case 'setGiftNote':
      return setGiftNote(turn, action);
    case 'applyCode':
      return applyCode(turn, action);
    case 'removeCode':
      return removeCode(turn, action);
    case 'undoChange':
      return undoChange(turn, action);
  }
};
