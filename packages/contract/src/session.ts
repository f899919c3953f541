import * as z from 'zod/mini';
import { Cart } from './cart.ts';
import { Channel } from './channel.ts';
import { Bearer, CartId, CartToken, CustomerId, RefreshToken, SessionId, SignInId } from './id.ts';

/** An e-mail address as a person types it. 254 characters is what can be delivered to; the rest is the server's to say. */
const Email = z.string().check(z.minLength(3), z.maxLength(320));

/** Body of `POST /sessions`. Known or not, every address gets the same answer, and a code by mail. */
export const SignInStart = z.object({
  email: Email,
  /** The sign-in whose code is asked for again; that code dies. */
  replaces: z.optional(SignInId),
});
export type SignInStart = z.infer<typeof SignInStart>;

export const SignIn = z.object({
  id: SignInId,
  /** Seconds from the answer for which the code will do, if it was sent. */
  expiresIn: z.int(),
  /** `delayed`: the mail could not be sent yet and will be; the code's time begins when it is. */
  delivery: z.enum(['sent', 'delayed']),
  /** Seconds until another code can be sent to this address; 0: at once. Left out by older servers. */
  resendIn: z.optional(z.int()),
});
export type SignIn = z.infer<typeof SignIn>;

/** Body of `POST /sessions/{id}/verify`. Tokens are minted by the shopper's device, so that a call whose answer was lost can be repeated. */
export const SignInProof = z.object({
  /** Six digits; blanks and hyphens between them don't matter, and digits of other scripts will do. */
  code: z.string().check(z.minLength(1), z.maxLength(32)),
  /** Renews the session, except on a kiosk, where nothing does. */
  refreshToken: RefreshToken,
  /** Opens the customer's cart from now on, until the session ends. */
  cartToken: CartToken,
  /** The cart held until now: it becomes hers, or its lines are added to hers. */
  cart: z.optional(z.object({ id: CartId, token: CartToken })),
  /** ISO 4217, for a customer without a cart; the brand's first when left out. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code'))),
});
export type SignInProof = z.infer<typeof SignInProof>;

/** Who is signed in here. */
export const Session = z.object({
  id: SessionId,
  customer: CustomerId,
  /** Enough to recognise it and no more: `s…@example.com`. The whole address is in the profile. */
  email: z.string(),
  channel: Channel,
});
export type Session = z.infer<typeof Session>;

/**
 * What became of one line of the cart held before signing in. `added`: it is new in the customer's cart · `joined`: more of what was there ·
 * `capped`: fewer than both together, for there is no more, or a line holds no more · `gone`: not sold any more, or not in the cart's currency.
 */
export const MergedLine = z.object({
  sku: z.string(),
  title: z.string(),
  /** Units in the customer's cart before. */
  before: z.int(),
  /** Units in the cart held here until now. */
  added: z.int(),
  /** Units in the customer's cart now. */
  now: z.int(),
  outcome: z.enum(['added', 'joined', 'capped', 'gone']),
});
export type MergedLine = z.infer<typeof MergedLine>;

export const SessionRenewal = z.object({
  session: Session,
  bearer: Bearer,
  /** Seconds for which the bearer will do; a duration, for no two clocks agree. */
  expiresIn: z.int(),
});
export type SessionRenewal = z.infer<typeof SessionRenewal>;

/** Signed in: the customer's cart, which `cartToken` of the proof opens from now on. */
export const SignInResult = z.object({
  session: Session,
  bearer: Bearer,
  expiresIn: z.int(),
  cart: Cart,
  /** Line by line, empty when nothing had to be merged. */
  merged: z.array(MergedLine),
});
export type SignInResult = z.infer<typeof SignInResult>;

/** Body of `POST /sessions/current/cart`. Minted tokens again: a repeat gets the cart again. */
export const CartJoin = z.object({
  /** A guest's cart: one that was claimed, or begun before this device knew of the customer's. */
  cart: z.object({ id: CartId, token: CartToken }),
  /** Opens the customer's cart from now on, until the session ends. */
  cartToken: CartToken,
});
export type CartJoin = z.infer<typeof CartJoin>;

export const JoinedCart = z.object({ cart: Cart, merged: z.array(MergedLine) });
export type JoinedCart = z.infer<typeof JoinedCart>;

/**
 * Body of `POST /sessions/refresh`. `next` is minted and kept by the client before it asks: the same two again are answered again, while
 * a refresh token that comes back with another `next` was stolen, and ends the session.
 */
export const SessionRefresh = z.object({ refreshToken: RefreshToken, next: RefreshToken });
export type SessionRefresh = z.infer<typeof SessionRefresh>;
