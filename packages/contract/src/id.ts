import * as z from 'zod/mini';

/** An opaque id whose prefix says what it names, so that one can't be passed for another. */
type Id<Prefix extends string> = `${Prefix}_${string}`;

/** base64url without padding: 22 characters carry 128 bits, 43 carry 256. */
// @__NO_SIDE_EFFECTS__
const id = <Prefix extends string>(prefix: Prefix, length: 22 | 43, names: string) =>
  z
    .string()
    .check(
      z.regex(new RegExp(`^${prefix}_[A-Za-z0-9_-]{${length}}$`), `expected ${names}: "${prefix}_" and ${length} base64url characters`),
    ) as unknown as z.ZodMiniType<Id<Prefix>, Id<Prefix>>;

export type CartId = Id<'ca'>;
export type CartToken = Id<'ct'>;
export type ClientId = Id<'cl'>;
export type ActionId = Id<'ac'>;
export type HandoffId = Id<'hd'>;
export type HandoffToken = Id<'ho'>;
export type ProductId = Id<'pr'>;
export type LineId = Id<'li'>;
export type BrandKey = Id<'pk'>;
export type SecretKey = Id<'sk'>;
export type CustomerId = Id<'cu'>;
export type Bearer = Id<'at'>;
export type RefreshToken = Id<'rt'>;
export type SessionId = Id<'se'>;
export type SignInId = Id<'si'>;
export type OrderId = Id<'or'>;
export type OrderToken = Id<'ot'>;
export type ReturnId = Id<'rn'>;
export type PhotoId = Id<'ph'>;
export type WithdrawalId = Id<'wd'>;
export type EventId = Id<'ev'>;
export type VisitId = Id<'vi'>;
export type StoreId = Id<'st'>;
export type ReceiptId = Id<'rc'>;
export type ChangeId = Id<'ch'>;

/** 128 random bits, minted by the client that first needs the cart. */
export const CartId = id('ca', 22, 'a cart id');
/** 256 random bits; whoever holds it may read and change the cart. The server keeps only its SHA-256. */
export const CartToken = id('ct', 43, 'a cart token');
/** One outbox: a browser profile on an origin, or a page without durable storage. */
export const ClientId = id('cl', 22, 'a client id');
/** Minted when the shopper acted, stored before the first send, never minted again. */
export const ActionId = id('ac', 22, 'an action id');
export const HandoffId = id('hd', 22, 'a hand-off id');
/** The one-time secret in the QR code's URL fragment. */
export const HandoffToken = id('ho', 22, 'a hand-off token');

export const CustomerId = id('cu', 22, 'a customer id');
/** 256 random bits that stand for a signed-in customer for some minutes; sent as `Authorization: Bearer at_…`. */
export const Bearer = id('at', 43, 'a bearer token');
/** 256 random bits that renew a session once; minted by the client, kept by it alone. The server keeps only its SHA-256. */
export const RefreshToken = id('rt', 43, 'a refresh token');
export const SessionId = id('se', 22, 'a session id');
/** One attempt to sign in, from the asking for a code to its use. */
export const SignInId = id('si', 22, 'a sign-in id');
export const OrderId = id('or', 22, 'an order id');
/** 256 random bits that open one order for a while; what a lookup by number and e-mail gives. */
export const OrderToken = id('ot', 43, 'an order token');
/** 128 random bits, minted by the client that places the return. */
export const ReturnId = id('rn', 22, 'a return id');
/** Follows from a picture's bytes and its line, so that the same picture sent twice is one. */
export const PhotoId = id('ph', 22, 'a photo id');
/** 128 random bits, minted by the client that states the withdrawal. */
export const WithdrawalId = id('wd', 22, 'a withdrawal id');
/** One journey event. */
export const EventId = id('ev', 22, 'an event id');
export const VisitId = id('vi', 22, 'a visit id');
/** Names a store for good; made by the server from the brand and its own reference for the store. */
export const StoreId = id('st', 22, 'a store id');
/** One choice about consent. */
export const ReceiptId = id('rc', 22, 'a receipt id');
/** 256 random bits; the brand's own servers act with it. Never in a page. */
export const SecretKey = id('sk', 43, 'a secret key');

/** Names an offer within its brand, as the brand owner chose. */
export const OfferId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected 1 to 64 small letters, digits and hyphens, a letter or digit first'));

/** Names a product for good; made by the server from brand and handle. */
export const ProductId = z.string().check(z.regex(/^pr_[A-Za-z0-9_-]{1,80}$/, 'expected a product id: "pr_…"')) as unknown as z.ZodMiniType<
  ProductId,
  ProductId
>;

/** Names a line within its cart; see `lineIdOf` and `savedIdOf`. */
export const LineId = z.string().check(z.regex(/^li_.{1,65}$/u, 'expected a line id: "li_…"')) as unknown as z.ZodMiniType<LineId, LineId>;

/** Names a change within its cart: the version that came with it, and a number. */
export const ChangeId = z.string().check(z.regex(/^ch_\d{1,15}_\d{1,4}$/, 'expected a change id: "ch_…"')) as unknown as z.ZodMiniType<
  ChangeId,
  ChangeId
>;

/** Publishable: names the brand, authorises nothing. */
export const BrandKey = z
  .string()
  .check(z.regex(/^pk_[A-Za-z0-9_-]{4,64}$/, 'expected a publishable key: "pk_…"')) as unknown as z.ZodMiniType<BrandKey, BrandKey>;
