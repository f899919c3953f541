import * as z from 'zod/mini';
import { CodeReason } from './code.ts';
import { Money } from './money.ts';

/**
 * Every way a request can fail, with its HTTP status. `type` on the wire is `urn:throughline:problem:<name>`.
 * Components translate by name; `detail` is for developers.
 */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'The request is not well formed' },
  'token-in-url': { status: 400, title: 'A secret was sent in the URL' },
  'unsupported-version': { status: 400, title: 'This API version is not served' },
  'unknown-key': { status: 401, title: 'The publishable key is missing or unknown' },
  'cart-token-required': { status: 401, title: 'The cart token is missing' },
  'sign-in-required': { status: 401, title: 'Nobody is signed in' },
  'session-ended': { status: 401, title: 'The session has ended' },
  'order-token-required': { status: 401, title: 'The order token is missing' },
  'secret-key-required': { status: 401, title: 'The secret key is missing or wrong' },
  'origin-not-allowed': { status: 403, title: 'This origin may not use the key' },
  'reauthentication-required': { status: 403, title: 'Signing in anew must confirm this' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'cart-not-found': { status: 404, title: 'No such cart, or the token does not open it' },
  'order-not-found': { status: 404, title: "No such order, or not this shopper's" },
  'return-not-found': { status: 404, title: "No such return, withdrawal or picture, or not this shopper's" },
  'unknown-sku': { status: 404, title: 'This article is not sold' },
  'handoff-unavailable': { status: 404, title: 'The code is wrong, used or expired' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'insufficient-stock': { status: 409, title: 'Not enough of this article is left' },
  'line-gone': { status: 409, title: 'The line is no longer in the cart' },
  'consent-required': { status: 409, title: 'This is kept only with consent' },
  'action-expired': { status: 409, title: 'The action is too old to be told from a repeat' },
  'not-returnable': { status: 409, title: 'This can not be returned, or not for this reason' },
  'too-many-units': { status: 409, title: 'More units than there are to be returned' },
  'exchange-unavailable': { status: 409, title: 'It can not be exchanged for this article' },
  'return-over': { status: 409, title: 'The return is over' },
  'too-many-photos': { status: 409, title: 'The line has as many pictures as it can' },
  'withdrawal-closed': { status: 409, title: 'There is nothing to withdraw from, or the days are over' },
  'order-changed': { status: 409, title: 'The cart is not what the shopper saw' },
  'order-status': { status: 409, title: 'The order can not go there from its present status' },
  'delivery-unavailable': { status: 409, title: 'The store does not offer this' },
  'not-undoable': { status: 409, title: 'This can not be taken back' },
  'too-many-reservations': { status: 409, title: 'As many reservations are waiting as one shopper may have' },
  'code-not-applicable': { status: 409, title: 'The code gives nothing here' },
  'cart-moved': { status: 410, title: 'The cart was taken along to another device' },
  'stale-version': { status: 412, title: 'The cart has changed meanwhile' },
  'profile-changed': { status: 412, title: 'The profile has changed meanwhile' },
  'payload-too-large': { status: 413, title: 'The body is too large' },
  'photo-too-large': { status: 413, title: 'The picture is too large' },
  'unsupported-media-type': { status: 415, title: 'The body must be JSON' },
  'photo-unsupported': { status: 415, title: 'The picture must be JPEG, PNG or WebP' },
  'action-reused': { status: 422, title: 'The action id was used for another action' },
  'return-reused': { status: 422, title: 'The id was used for another return' },
  'return-option-unavailable': { status: 422, title: 'This way of returning or of compensation is not offered' },
  'photo-unreadable': { status: 422, title: 'The picture is damaged or out of all proportion' },
  'receipt-reused': { status: 422, title: 'The receipt id was used for another choice' },
  'cart-full': { status: 422, title: 'The cart holds as many lines as it can' },
  'quantity-limit': { status: 422, title: 'More units than one line may hold' },
  'currency-unavailable': { status: 422, title: 'The brand does not sell in this currency' },
  'handoff-empty': { status: 422, title: 'There is nothing in the cart to take along' },
  'order-empty': { status: 422, title: 'There is nothing in the cart to order' },
  'order-reused': { status: 422, title: 'The order id was used for another order' },
  'checkout-unavailable': { status: 422, title: 'The brand has no hosted checkout' },
  'payment-mismatch': { status: 422, title: "What was paid is not the order's total" },
  'code-wrong': { status: 422, title: 'The code is wrong, used or expired' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'The server failed' },
  unavailable: { status: 503, title: 'The server can not answer now' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemName = keyof typeof PROBLEMS;

const PREFIX = 'urn:throughline:problem:';
export type ProblemType = `${typeof PREFIX}${ProblemName}`;

export const problemType = (name: ProblemName): ProblemType => `${PREFIX}${name}`;

/** The name within a problem's `type`; undefined for a type this version does not know. */
export const problemName = (type: string): ProblemName | undefined => {
  const name = type.startsWith(PREFIX) ? type.slice(PREFIX.length) : '';
  return Object.hasOwn(PROBLEMS, name) ? (name as ProblemName) : undefined;
};

/** RFC 9457, served as `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** For developers: which field, what was expected, what to do. Never holds a secret. */
  detail: z.optional(z.string()),
  /** One entry per field at fault, of `invalid-request` and of what is asked for and can't be had. `pointer` is a JSON Pointer into the body, or `query/…`, `header/…`. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  /** `insufficient-stock`: units that can be in the cart altogether. `quantity-limit`: units one line may hold. `too-many-units`: units left to return. */
  available: z.optional(z.int()),
  /** `code-not-applicable`: why. */
  reason: z.optional(CodeReason),
  /** `code-not-applicable` for `minimum-not-reached`: what is missing. */
  missing: z.optional(Money),
  /** `code-not-applicable` for `does-not-combine`: the offer that stands in the way. */
  with: z.optional(z.string()),
  /** `code-wrong`: guesses that are left. 0: whatever it is, this code is dead, and a new one is needed. */
  triesLeft: z.optional(z.int()),
  /** `rate-limited`, `unavailable`: seconds to wait. */
  retryAfter: z.optional(z.int()),
});
export type Problem = z.infer<typeof Problem>;
