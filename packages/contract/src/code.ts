import * as z from 'zod/mini';

/** What a shopper types to claim an offer. Case and blanks don't matter; `WELCOME10` is how the cart shows it. */
export const Code = z.string().check(z.regex(/^[^\p{Cc}]{1,64}$/u, 'expected a code of 1 to 64 printable characters'));

/** Why a code gives nothing. A closed list. */
export const CodeReason = z.enum([
  /** There is no such code. Every wrong code gets this one answer. */
  'unknown',
  'not-yet',
  'expired',
  /** For another channel. */
  'wrong-channel',
  /** Not sold in the cart's currency. */
  'wrong-currency',
  /** For signed-in customers; signing in may help. */
  'sign-in',
  /** For a segment this shopper isn't in. */
  'not-for-you',
  /** With `missing`. */
  'minimum-not-reached',
  /** Nothing in the cart is what the offer is about. */
  'nothing-matches',
  /** With `with`: the title of the offer that stands in the way. */
  'does-not-combine',
  /** As often redeemed as it may be, by all or by this customer. */
  'used-up',
  /** The same offer is in the cart already, by another code. */
  'already-applied',
  /** As many codes as a cart holds. */
  'too-many-codes',
]);
export type CodeReason = z.infer<typeof CodeReason>;
