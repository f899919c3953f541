import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import type { ProblemName } from './problem.ts';

type Schema = z.ZodMiniType;

/** One operation of the API. Paths stand below `BASE_PATH`; `{name}` is a parameter. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: `/${string}`;
  readonly summary: string;
  /**
   * Who may ask, beside naming the brand by its key. `key`: anybody. `cart`: the holder of the cart's token. `customer`: the
   * signed-in customer. `order`: the customer whose order it is, or the holder of the order token that a lookup gave.
   * `secret`: the brand itself, by its secret key.
   */
  readonly auth: 'key' | 'cart' | 'customer' | 'order' | 'secret';
  /** Credentials that count when they are sent. A wrong one is refused, never passed over. */
  readonly also?: readonly ('cart' | 'customer')[];
  readonly params?: Readonly<Record<string, Schema>>;
  /** Absent ones may be left out; values arrive as text. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  /** A body that is no JSON: its media types, and how many bytes it may have. Instead of `body`. */
  readonly upload?: { readonly types: readonly string[]; readonly bytes: number };
  /** Media types of an answer that is no JSON. Instead of `answer`. */
  readonly download?: readonly string[];
  /** Shapes of the `data` of a stream of events, by the event's name. Instead of `answer`. */
  readonly events?: Readonly<Record<string, Schema>>;
  /** Whether `Last-Event-ID` resumes the stream. */
  readonly resumes?: true;
  /** Absent for a download, a stream of events, and where the status is 204. */
  readonly answer?: Schema;
  readonly status: 200 | 201 | 202 | 204;
  /** Beyond those every route can give; see `COMMON_PROBLEMS`. */
  readonly problems: readonly ProblemName[];
}

/** What any route may answer. */
export const COMMON_PROBLEMS = [
  'invalid-request',
  'token-in-url',
  'unsupported-version',
  'unknown-key',
  'origin-not-allowed',
  'rate-limited',
  'internal',
  'unavailable',
] as const satisfies readonly ProblemName[];

/** What any route with a body may answer. */
export const BODY_PROBLEMS = ['payload-too-large', 'unsupported-media-type'] as const satisfies readonly ProblemName[];

/** What any route may answer on account of who asks. */
export const AUTH_PROBLEMS = {
  key: [],
  cart: ['cart-token-required', 'cart-not-found', 'cart-moved'],
  customer: ['sign-in-required', 'session-ended'],
  order: ['order-token-required', 'order-not-found', 'session-ended'],
  secret: ['secret-key-required'],
} as const satisfies Record<Route['auth'], readonly ProblemName[]>;

/** What any route may answer on account of a credential that it did not need. */
export const ALSO_PROBLEMS = {
  cart: ['cart-not-found', 'cart-moved'],
  customer: ['session-ended'],
} as const satisfies Record<'cart' | 'customer', readonly ProblemName[]>;

/** Default and most entries on a page of a list. */
export const PAGE_LIMIT = { default: 24, most: LIMITS.pageLength } as const;

/** The query of every list: `cursor` is the `next` of the page before, `limit` how many entries. */
export const PAGE_QUERY = {
  cursor: z.optional(z.string().check(z.maxLength(200))),
  limit: z.optional(z.string().check(z.regex(/^[1-9]\d{0,3}$/, 'expected a whole number from 1'))),
} as const;
