import { type Channel, type CustomerId, type Fulfilment, LIMITS, type OrderPlacement } from '@throughline/contract';
import type { Context } from '../context.ts';
import { totalOf } from '../domain/cart.ts';
import { checkoutUrl } from '../domain/checkout.ts';
import { parseEmail } from '../domain/email.ts';
import { type OrderDocument, shelfOf, unitsBySku } from '../domain/order.ts';
import { drawNumber, drawPickupCode, formatNumber } from '../domain/order-number.ts';
import type { StoreDocument } from '../domain/store.ts';
import { OPEN_RESERVATIONS, orderEnd } from '../domain/order-status.ts';
import { type Change, emptied, onlyStore, orderLines, review, shortages } from '../domain/placing.ts';
import { hmac, sha256 } from '../hash.ts';
import { orderLetter } from '../mail/order-letter.ts';
import { type Reader, readerOf } from '../mail/reader.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { type CartRow, replaceCart } from '../storage/cart-rows.ts';
import { findEmail } from '../storage/customer-rows.ts';
import { findPlacement, insertOrder, listWaiting } from '../storage/order-rows.ts';
import { type OrderSettings, readOrderSettings } from '../storage/order-settings-rows.ts';
import { findStores } from '../storage/store-rows.ts';
import { findProfile } from '../storage/profile-rows.ts';
import { insertOrderToken } from '../storage/order-token-rows.ts';
import type { Database } from '../storage/storage.ts';
import type { Audience } from '../wire/present.ts';
import { presentOrder } from '../wire/present-order.ts';
import { loadCart } from './carts.ts';
import { sendMail } from './mail.ts';
import { tellOrder } from './order-news.ts';
import { redeemOffers } from './redemption.ts';
import { readShelf } from './shelf.ts';
import { release, reserve } from './stock.ts';

const DAY_MS = 86_400_000;

/** Milliseconds for which goods stay set aside after an order has lapsed: a payment may be on its way. */
const GRACE = 15 * 60_000;

/** Who places, and where. */
export interface Buyer {
  readonly brand: BrandRow;
  /** SHA-256 of the cart's token. */
  readonly tokenHash: string;
  readonly customer?: CustomerId;
  readonly channel: Channel;
  /** Whom limits are counted by. */
  readonly address: string;
  readonly audience: Audience;
  /** Of the letter, as far as the page tells. */
  readonly reader: Reader;
}

/** `answer`: JSON, byte for byte what was first answered. `changed`: nothing was ordered; the cart is as it would be ordered now. */
export type Placing =
  | { readonly status: 'placed'; readonly answer: string; readonly replayed: boolean; readonly cart: CartRow | null }
  | { readonly status: 'changed'; readonly changes: readonly Change[]; readonly cart: CartRow; readonly isNew: boolean };

const FULFILMENT = { counter: 'counter', reserve: 'pickup', checkout: 'delivery' } as const satisfies Record<string, Fulfilment>;

const fulfilmentOf = ({ kind, store }: OrderPlacement): Fulfilment =>
  kind === 'checkout' && store !== undefined ? 'pickup' : FULFILMENT[kind];

/** Where letters go; a guest at the counter may do without. */
const emailOf = async (tx: Database, { customer }: Buyer, { kind, email }: OrderPlacement): Promise<string | null> => {
  if (email !== undefined) {
    const parsed = parseEmail(email);
    if (typeof parsed === 'string') throw wrongInput('/email', parsed);
    return parsed.address;
  }
  const own = customer === undefined ? undefined : await findEmail(tx, customer);
  if (own === undefined && kind !== 'counter') throw wrongInput('/email', 'expected an e-mail address, got nothing: nobody is signed in');
  return own ?? null;
};

/** As she once said, else as the page is that she orders on. */
const readerFor = async (tx: Database, { brand, customer, reader }: Buyer): Promise<Reader> => {
  const said = customer && (await findProfile(tx, customer))?.document.preferences.language;
  return said ? readerOf(said, brand.document.locales) : reader;
};

const checkPlacement = async (
  tx: Database,
  { brand }: Buyer,
  body: OrderPlacement,
  cart: CartRow,
  settings: OrderSettings,
): Promise<StoreDocument | undefined> => {
  const { document, version } = cart;
  const seen = body.version === version && body.total.amount === totalOf(document) && body.total.currency === document.currency;
  if (!seen) throw new ProblemError('stale-version', { detail: `The cart is at version ${version}; look at it again.` });
  if (document.lines.length === 0) throw new ProblemError('order-empty');
  if (body.kind === 'checkout' && settings.checkout === null) throw new ProblemError('checkout-unavailable');
  if (body.kind === 'reserve' && body.store === undefined) throw wrongInput('/store', 'expected a store to reserve in, got nothing');
  const store = body.store && (await findStores(tx, brand.document.id, [body.store])).get(body.store);
  if (body.store !== undefined && store === undefined) throw wrongInput('/store', 'expected a store of this brand');
  if (store && body.kind !== 'counter' && !store.services.includes('pickup'))
    throw wrongInput('/store', 'expected a store where orders are picked up, with the service "pickup"');
  const stray = body.gift?.lines.findIndex((line) => !document.lines.some(({ sku }) => `li_${sku}` === line)) ?? -1;
  if (stray >= 0) throw wrongInput(`/gift/lines/${stray}`, 'expected a line of the cart');
  return store || undefined;
};

/** Reservations looked through; orders of other kinds wait no longer than a day. */
const MOST_WAITING = 50;

/** Nobody empties a store's shelves by reserving: throws `too-many-reservations`. */
const checkReservations = async (tx: Database, brandId: string, { customer, email }: OrderDocument, now: number): Promise<void> => {
  const waiting = await listWaiting(tx, { brandId, customer, email }, now, MOST_WAITING);
  if (waiting.filter(({ kind }) => kind === 'reserve').length >= OPEN_RESERVATIONS)
    throw new ProblemError('too-many-reservations', {
      detail: `A shopper may have ${OPEN_RESERVATIONS} that wait. Collect, pay or cancel one first.`,
    });
};

/** Orders are new once: a repeat, and a transaction that is tried again, take nothing from the limits. */
const limiting = ({ limiter }: Context, { brand, address }: Buyer) => {
  const taken = new Set<string>();
  const take = (kind: 'orders' | 'ordersFor', who: string): void => {
    if (!taken.has(kind)) limiter.take(kind, `${brand.document.id} ${who}`);
    taken.add(kind);
  };
  return {
    address: () => {
      take('orders', address);
    },
    email: (email: string | null) => {
      const parsed = email === null ? null : parseEmail(email);
      if (parsed !== null) take('ordersFor', sha256(typeof parsed === 'string' ? parsed : parsed.key));
    },
  };
};

/** Sets the goods aside; what can't be had in full comes back, and then nothing is set aside. */
const setAside = async (tx: Database, brandId: string, cart: CartRow['document'], order: OrderDocument, now: number): Promise<Change[]> => {
  const short: Change[] = [];
  const until = (order.expiresAt ?? now) + GRACE;
  for (const [sku, quantity] of unitsBySku(order)) {
    const result = await reserve(tx, { brandId, storeId: shelfOf(order, sku), sku, quantity, order: order.id, until }, now);
    if (!result.reserved) short.push(...shortages(cart, sku, result.available));
  }
  if (short.length > 0) await release(tx, order.id);
  return short;
};

/** Puts the order in, under a number of its own. */
const insert = async (
  tx: Database,
  { random }: Context,
  brandId: string,
  order: OrderDocument,
  placement: { fingerprint: string; answer: (order: OrderDocument) => string },
): Promise<{ readonly answer: string; readonly numbered: OrderDocument }> => {
  // Two numbers alike: one in 2^35. Drawing again is cheaper than explaining.
  for (;;) {
    const numbered = { ...order, number: formatNumber(drawNumber(brandId, random)) };
    const answer = placement.answer(numbered);
    if (await insertOrder(tx, brandId, numbered, { fingerprint: placement.fingerprint, answer })) return { answer, numbered };
  }
};

/**
 * Orders what is in the cart, exactly once: the same placement again gets its first answer again. Prices and stock are looked at once more
 * in the same transaction; if anything is not as the shopper saw it, nothing is ordered and the cart is brought up to date instead.
 */
export const placeOrder = async (context: Context, buyer: Buyer, body: OrderPlacement): Promise<Placing> => {
  const { storage, clock, random, streams, metrics, postman, courier } = context;
  const { brand, tokenHash, customer, channel, audience } = buyer;
  const brandId = brand.document.id;
  const fingerprint = sha256(JSON.stringify([brandId, tokenHash, body]));

  const limits = limiting(context, buyer);
  const placing = await storage.write(async (tx): Promise<Placing> => {
    const known = await findPlacement(tx, body.id);
    if (known !== undefined) {
      if (known.fingerprint !== fingerprint || known.answer === '') throw new ProblemError('order-reused');
      return { status: 'placed', answer: known.answer, replayed: true, cart: null };
    }
    limits.address();
    const cart = await loadCart(tx, { brand, id: body.cart, tokenHash });
    const settings = await readOrderSettings(tx, brandId);
    const store = await checkPlacement(tx, buyer, body, cart, settings);

    const now = clock.now();
    const shelf = await readShelf(tx, brand, cart, now, { locale: audience.locale });
    const reviewed = review(cart.document, cart.version, shelf, now);
    const fulfilment = fulfilmentOf(body);
    const reader = await readerFor(tx, buyer);
    const lines = orderLines(reviewed.cart, fulfilment, new Set(body.gift?.lines));
    const order: OrderDocument = {
      id: body.id,
      number: '',
      placedAt: now,
      channel,
      kind: body.kind,
      customer: customer ?? null,
      email: await emailOf(tx, buyer, body),
      locale: reader.locale,
      language: reader.language,
      currency: cart.document.currency,
      lines,
      store: body.store ?? onlyStore(lines),
      giftNote: cart.document.giftNote.text,
      pickupCode: lines.some((line) => line.fulfilment !== 'delivery') ? drawPickupCode(random) : null,
      expiresAt: orderEnd(body.kind, now),
      history: [{ status: 'placed', at: now }],
      payment: null,
    };
    limits.email(order.email);
    if (order.kind === 'reserve') await checkReservations(tx, brandId, order, now);
    const short = await setAside(tx, brandId, reviewed.cart, order, now);
    const gone = new Set(reviewed.changes.flatMap((change) => (change.type === 'gone' ? [change.line] : [])));
    const changes = [...reviewed.changes, ...short.filter(({ line }) => !gone.has(line))];
    if (changes.length > 0) {
      await release(tx, order.id);
      const isNew = JSON.stringify(cart.document.lines) !== JSON.stringify(reviewed.cart.lines);
      const after = isNew ? { id: cart.id, version: cart.version + 1, document: reviewed.cart } : cart;
      if (isNew) await replace(tx, cart, after, body);
      return { status: 'changed', changes, cart: after, isNew };
    }

    const sign = (text: string): string => hmac(settings.checkout?.secret ?? '', text);
    const { answer, numbered } = await insert(tx, context, brandId, order, {
      fingerprint,
      answer: (each) =>
        JSON.stringify({
          order: presentOrder(each, 'full', audience),
          checkout: each.kind === 'checkout' && settings.checkout ? checkoutUrl(settings.checkout.url, each, sign) : null,
          page: settings.page,
        }),
    });
    const expiresAt = now + LIMITS.receiptDays * DAY_MS;
    const tokens = [
      { hash: sha256(body.token), scope: 'full' as const },
      ...(body.gift ? [{ hash: sha256(body.gift.token), scope: 'gift' as const }] : []),
    ];
    for (const token of tokens) {
      if (!(await insertOrderToken(tx, { ...token, order: order.id, expiresAt }))) throw new ProblemError('order-reused');
    }
    await redeemOffers(tx, brandId, { order: order.id, customer: order.customer, owner: cart.customer ?? null, cart: reviewed.cart }, now);
    if (numbered.email !== null)
      await sendMail(tx, context, brand, numbered.email, orderLetter(brand.document, numbered, settings.page, store?.timeZone));
    await tellOrder({ tx, random, now }, brandId, 'order.placed', numbered);
    const after = { id: cart.id, version: cart.version + 1, document: emptied(reviewed.cart, cart.version, order.id, now) };
    await replace(tx, cart, after, body);
    return { status: 'placed', answer, replayed: false, cart: after };
  });

  if (placing.cart !== null && (placing.status === 'placed' || placing.isNew)) {
    metrics.changed(1);
    postman.wake();
    courier.wake();
    streams.changed({ ...placing.cart, by: body.client });
  }
  return placing;
};

const replace = async (tx: Database, before: CartRow, after: CartRow, { client }: OrderPlacement): Promise<void> => {
  if (!(await replaceCart(tx, before, after.version, after.document, client))) throw new ProblemError('unavailable', { retryAfter: 1 });
};
