import type { Channel, CodeReason, OrderId } from '@throughline/contract';
import type { Article } from './article.ts';
import { type ChangeDocument, withUndo } from './cart-change.ts';
import { type DeliveryDocument, deliveryAt, type StoreShelf } from './delivery.ts';
import { type Amount, allocate, taxWithin } from './money.ts';
import { nextBoundary, type Situation, type Uses } from './offers/conditions.ts';
import type { Position } from './offers/discount.ts';
import type { Gift, OfferDocument } from './offers/offer.ts';
import { type Priced, priceOffers } from './offers/price-offers.ts';
import { type StepDocument, stepsOf } from './offers/steps.ts';
import type { Shopper } from './offers/shopper.ts';
import { wasAt } from './price-history.ts';
import type { Words } from './words.ts';

/** What one offer takes off a line. */
export interface DiscountDocument {
  readonly offer: string;
  readonly title: Words;
  readonly amount: Amount;
}

/** One line as it is stored: the article's words in every language, so that a version reads the same for ever. */
export interface LineDocument extends Omit<Article, 'prices' | 'was' | 'stock' | 'collections'> {
  readonly quantity: number;
  readonly unitPrice: Amount;
  /** The proven price of one unit before it was reduced. */
  readonly was: Amount | null;
  readonly discounts: readonly DiscountDocument[];
  /** After the discounts. */
  readonly total: Amount;
  /** This line's part of the cart's tax. */
  readonly tax: Amount;
  readonly available: number;
  /** No longer sold, or not in the cart's currency. */
  readonly gone?: true;
  /** Left out: it is sent. */
  readonly delivery?: DeliveryDocument;
}

/** A code in the cart; it stays when it stops applying. */
export interface CodeDocument {
  /** Normalised. */
  readonly code: string;
  /** Left out where the offer was withdrawn, and in carts from before. */
  readonly offer?: string;
  readonly status: 'applied' | CodeReason;
  readonly title: Words;
  readonly missing: Amount | null;
  readonly with: Words | null;
}

/** The content of one version of a cart. */
export interface CartDocument {
  readonly currency: string;
  readonly lines: readonly LineDocument[];
  /** What offers add for nothing. Made anew at each pricing. */
  readonly gifts: readonly LineDocument[];
  readonly codes: readonly CodeDocument[];
  /** Set aside for later. */
  readonly saved: readonly LineDocument[];
  /** `version`: in which it was written. */
  readonly giftNote: { readonly text: string | null; readonly version: number };
  /** What the shop changed, the newest first. */
  readonly changes: readonly ChangeDocument[];
  /** Offers with a step to reach. */
  readonly steps: readonly StepDocument[];
  /** What sending may cost, from and to; null where the brand does not say. */
  readonly shippingEstimate: { readonly from: Amount; readonly to: Amount } | null;
  /** Free from `threshold` on, by this offer. */
  readonly shipping: { readonly offer: string; readonly threshold: Amount; readonly missing: Amount } | null;
  /** Every channel it was changed on: what one of them promised holds on the next. */
  readonly channels: readonly Channel[];
  /** When its prices have to be looked at again: an offer begins or ends, a reduction is no longer proven. Epoch milliseconds. */
  readonly until: number | null;
  /** The order that this version became. */
  readonly ordered?: OrderId;
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** What a change is checked and priced against. */
export interface Shelf {
  readonly articles: ReadonlyMap<string, Article>;
  readonly currencies: readonly string[];
  readonly taxRateBp: number;
  /** What sending costs, by currency. */
  readonly shipping: Readonly<Record<string, { readonly from: Amount; readonly to: Amount }>>;
  /** By id: those that lines are delivered by, and those about to be chosen. */
  readonly stores: ReadonlyMap<string, StoreShelf>;
  readonly offers: readonly OfferDocument[];
  /** How often offers with limits were redeemed, by offer id. */
  readonly uses: ReadonlyMap<string, Uses>;
  readonly shopper: Shopper;
  /** Language of what a refusal names. */
  readonly locale: string;
}

export const emptyCart = (currency: string, now: number): CartDocument => ({
  currency,
  lines: [],
  gifts: [],
  codes: [],
  saved: [],
  giftNote: { text: null, version: 0 },
  changes: [],
  steps: [],
  shippingEstimate: null,
  shipping: null,
  channels: [],
  until: null,
  updatedAt: now,
});

/** A cart as it was stored, perhaps before there were offers, or lines saved for later. */
export const parseCart = (text: string): CartDocument => {
  const stored = JSON.parse(text) as Partial<CartDocument> & Pick<CartDocument, 'currency' | 'lines' | 'updatedAt'>;
  if (stored.saved !== undefined) return stored as CartDocument;
  const lines = stored.codes === undefined ? stored.lines.map((line) => ({ ...line, was: null, discounts: [] })) : stored.lines;
  return { ...emptyCart(stored.currency, stored.updatedAt), ...stored, lines };
};

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce((a, b) => a + b, 0);

export const unitsOf = (cart: CartDocument): number => sum(cart.lines.map((line) => line.quantity));
export const totalOf = (cart: CartDocument): Amount => sum(cart.lines.map((line) => line.total));
export const taxOf = (cart: CartDocument): Amount => sum(cart.lines.map((line) => line.tax));
export const discountOf = (line: LineDocument): Amount => sum(line.discounts.map((discount) => discount.amount));

/** Ids of the offers that are in its prices, its gifts and its shipping. */
export const offersIn = ({ lines, gifts, shipping }: CartDocument): Set<string> => {
  const ids = new Set([...lines, ...gifts].flatMap(({ discounts }) => discounts.map(({ offer }) => offer)));
  return shipping !== null && shipping.missing === 0 ? ids.add(shipping.offer) : ids;
};

/** What a line shows of its article. */
export const shown = ({ prices: _prices, was: _was, stock, collections: _collections, ...words }: Article) => ({
  ...words,
  available: stock,
});

/** A line at the shelf's present words, price, stock and promises, before offers. */
const atShelf = (line: LineDocument, { articles, stores }: Shelf, currency: string, now: number): LineDocument => {
  const article = articles.get(line.sku);
  const price = article?.prices[currency];
  const { quantity } = line;
  const delivery = line.delivery && { delivery: deliveryAt(line.delivery, line, stores, now) };
  if (article === undefined || price === undefined)
    return { ...line, ...delivery, was: null, discounts: [], available: 0, gone: true, total: line.unitPrice * quantity, tax: 0 };
  const was = wasAt(article.was, currency, now);
  return { ...shown(article), ...delivery, quantity, unitPrice: price, was, discounts: [], total: price * quantity, tax: 0 };
};

const bySku = (a: { readonly sku: string }, b: { readonly sku: string }): number => (a.sku < b.sku ? -1 : 1);

/** What the offers make of a cart whose lines are at the shelf's prices, in the order of `positions`. */
export const offersFor = (
  cart: CartDocument,
  shelf: Shelf,
  now: number,
): { readonly positions: readonly Position[]; readonly situation: Situation; readonly priced: Priced } => {
  const positions = cart.lines.toSorted(bySku).flatMap(({ sku, quantity, unitPrice }): Position[] => {
    const article = shelf.articles.get(sku);
    return article?.prices[cart.currency] === undefined ? [] : [{ article, quantity, unitPrice, left: unitPrice * quantity }];
  });
  const subtotal = sum(cart.lines.map((line) => line.unitPrice * line.quantity));
  const { channels, currency, codes } = cart;
  const typed = new Set(codes.map(({ code }) => code));
  const isThere = ({ sku, quantity }: Gift): boolean => {
    const article = shelf.articles.get(sku);
    const held = cart.lines.find((line) => line.sku === sku)?.quantity ?? 0;
    return article?.prices[currency] !== undefined && article.stock >= held + quantity;
  };
  const situation: Situation = { now, channels, currency, subtotal, shopper: shelf.shopper, uses: shelf.uses };
  const priced = priceOffers(
    shelf.offers,
    positions,
    situation,
    (offer) => offer.codes.length === 0 || offer.codes.some((code) => typed.has(code)),
    isThere,
  );
  return { positions, situation, priced };
};

/** What has become of each code; one whose offer was withdrawn has expired. */
const codesOf = (codes: readonly CodeDocument[], { outcomes }: Priced): CodeDocument[] => {
  const seen = new Set<string>();
  return codes.map(({ code, title }) => {
    const outcome = outcomes.find(({ offer }) => offer.codes.includes(code));
    if (outcome === undefined) return { code, title, status: 'expired', missing: null, with: null };
    const { offer, status, missing, with: other } = outcome;
    const again = seen.has(offer.id);
    seen.add(offer.id);
    const about = { code, offer: offer.id, title: offer.title };
    if (again) return { ...about, status: 'already-applied', missing: null, with: null };
    return { ...about, status: status === 'available' ? 'nothing-matches' : status, missing, with: other && other.title };
  });
};

const giftsOf = (cart: CartDocument, shelf: Shelf, { gifts }: Priced): LineDocument[] =>
  gifts.flatMap(({ offer, gift: { sku, quantity } }) => {
    const article = shelf.articles.get(sku);
    const price = article?.prices[cart.currency];
    if (article === undefined || price === undefined) return [];
    const discounts = [{ offer: offer.id, title: offer.title, amount: price * quantity }];
    return [{ ...shown(article), quantity, unitPrice: price, was: null, discounts, total: 0, tax: 0 }];
  });

/** When a reduction of one of the lines is no longer proven. */
const reductionsEnd = (lines: readonly LineDocument[], { currency }: CartDocument, shelf: Shelf): number[] =>
  lines.flatMap((line) => (line.was === null ? [] : [shelf.articles.get(line.sku)?.was?.[currency]?.until ?? 0]));

/** What sending may cost; nothing where nothing is sent. */
const estimate = (
  { lines, gifts, currency }: CartDocument,
  { shipping }: Shelf,
  free: Priced['shipping'],
): CartDocument['shippingEstimate'] => {
  if (lines.length === 0) return null;
  const isSent = [...lines, ...gifts].some(({ delivery }) => delivery?.kind !== 'pickup');
  return !isSent || free?.missing === 0 ? { from: 0, to: 0 } : (shipping[currency] ?? null);
};

/**
 * Every line at the shelf's present words, price and stock, and with what offers take off it now. A line whose article is gone,
 * or is no longer sold in the cart's currency, keeps what it last said and has none available: the shopper decides what
 * becomes of it.
 */
export const reprice = (before: CartDocument, shelf: Shelf, now: number): CartDocument => {
  const look = (line: LineDocument): LineDocument => atShelf(line, shelf, before.currency, now);
  const cart = { ...before, lines: before.lines.map(look), saved: before.saved.map(look) };
  const { positions, situation, priced } = offersFor(cart, shelf, now);
  const discounts = new Map(
    positions.map(({ article }, at) => [
      article.sku,
      priced.outcomes.flatMap(({ offer, parts }) => {
        const amount = parts[at] ?? 0;
        return amount > 0 ? [{ offer: offer.id, title: offer.title, amount }] : [];
      }),
    ]),
  );
  const lines = cart.lines.map((line): LineDocument => {
    const own = discounts.get(line.sku) ?? [];
    return own.length === 0 ? line : { ...line, discounts: own, total: line.total - sum(own.map(({ amount }) => amount)) };
  });
  // Who gets the odd unit must not depend on what the shopper chose first.
  const taxed = lines.toSorted(bySku);
  const totals = taxed.map((line) => line.total);
  const parts = allocate(taxWithin(sum(totals), shelf.taxRateBp), totals);
  const tax = new Map(taxed.map(({ sku }, at) => [sku, parts[at] ?? 0]));
  const ends = [
    ...reductionsEnd([...cart.lines, ...cart.saved], cart, shelf),
    ...cart.lines.map(({ delivery }) => delivery?.promise?.until),
    nextBoundary(shelf.offers, now),
  ].filter((at) => typeof at === 'number');
  const gifts = giftsOf(cart, shelf, priced);
  return {
    ...cart,
    lines: lines.map((line) => ({ ...line, tax: tax.get(line.sku) ?? 0 })),
    gifts,
    steps: stepsOf(priced, positions, situation, cart.codes, shelf.articles),
    shippingEstimate: estimate({ ...cart, gifts }, shelf, priced.shipping),
    codes: codesOf(cart.codes, priced),
    changes: withUndo(cart.changes, cart, shelf),
    shipping: priced.shipping,
    until: ends.length === 0 ? null : Math.min(...ends),
  };
};
