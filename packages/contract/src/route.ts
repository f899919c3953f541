import * as z from 'zod/mini';
import { ActionAnswer, ActionBatch } from './action.ts';
import { Brand } from './brand.ts';
import { Cart, CartCreation } from './cart.ts';
import { Currency } from './currency.ts';
import { Handoff, HandoffClaim, HandoffCreation, HandoffPreview, HandoffPreviewRequest, HandoffResult } from './handoff.ts';
import { CartId, ProductId } from './id.ts';
import { LIMITS } from './limits.ts';
import type { ProblemName } from './problem.ts';
import { Product, ProductPage, Sku } from './product.ts';

type Schema = z.ZodMiniType;

/** One operation of the API. Paths stand below `BASE_PATH`; `{name}` is a parameter. */
export interface Route {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly path: `/${string}`;
  readonly summary: string;
  /** `key`: the publishable key alone. `cart`: the token of the cart in the path as well. */
  readonly auth: 'key' | 'cart';
  readonly params?: Readonly<Record<string, Schema>>;
  /** Absent ones may be left out; values arrive as text. */
  readonly query?: Readonly<Record<string, Schema>>;
  readonly body?: Schema;
  /** Absent for a stream of events. */
  readonly answer?: Schema;
  readonly status: 200 | 201;
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

/** What any route with `auth: 'cart'` may answer. */
export const CART_PROBLEMS = ['cart-token-required', 'cart-not-found', 'cart-moved'] as const satisfies readonly ProblemName[];

const currency = z.optional(Currency);
const digits = z.string().check(z.regex(/^[1-9]\d{0,3}$/, 'expected a whole number from 1'));

export const getBrand = {
  method: 'GET',
  path: '/brand',
  summary: 'The brand: words, style sheet, currencies, policy',
  auth: 'key',
  answer: Brand,
  status: 200,
  problems: [],
} as const satisfies Route;

export const listProducts = {
  method: 'GET',
  path: '/products',
  summary: 'Products, a page at a time',
  auth: 'key',
  query: {
    q: z.optional(z.string().check(z.maxLength(200))),
    collection: z.optional(z.string().check(z.maxLength(100))),
    currency,
    cursor: z.optional(z.string().check(z.maxLength(200))),
    limit: z.optional(digits),
  },
  answer: ProductPage,
  status: 200,
  problems: ['currency-unavailable'],
} as const satisfies Route;

export const getProduct = {
  method: 'GET',
  path: '/products/{id}',
  summary: 'One product, by id or handle',
  auth: 'key',
  params: { id: z.union([ProductId, z.string().check(z.minLength(1), z.maxLength(255))]) },
  query: { currency },
  answer: Product,
  status: 200,
  problems: ['not-found', 'currency-unavailable'],
} as const satisfies Route;

export const findVariant = {
  method: 'GET',
  path: '/variants',
  summary: 'The product that has the variant with this SKU or barcode',
  auth: 'key',
  query: { sku: z.optional(Sku), barcode: z.optional(z.string().check(z.maxLength(64))), currency },
  answer: Product,
  status: 200,
  problems: ['not-found', 'currency-unavailable'],
} as const satisfies Route;

export const putCart = {
  method: 'PUT',
  path: '/carts/{id}',
  summary: 'Make the cart whose id and token the client minted; again: the same cart',
  auth: 'cart',
  params: { id: CartId },
  body: CartCreation,
  answer: Cart,
  status: 200,
  problems: ['currency-unavailable'],
} as const satisfies Route;

export const getCart = {
  method: 'GET',
  path: '/carts/{id}',
  summary: 'The cart; its ETag tells version and language',
  auth: 'cart',
  params: { id: CartId },
  answer: Cart,
  status: 200,
  problems: [],
} as const satisfies Route;

export const postActions = {
  method: 'POST',
  path: '/carts/{id}/actions',
  summary: 'What the shopper asks of the cart; each exactly once',
  auth: 'cart',
  params: { id: CartId },
  body: ActionBatch,
  answer: ActionAnswer,
  status: 200,
  problems: ['action-reused'],
} as const satisfies Route;

export const streamCart = {
  method: 'GET',
  path: '/carts/{id}/events',
  summary: 'The cart live, as server-sent events',
  auth: 'cart',
  params: { id: CartId },
  status: 200,
  problems: [],
} as const satisfies Route;

export const postHandoff = {
  method: 'POST',
  path: '/carts/{id}/handoffs',
  summary: 'Offer the cart to another device, once, for a minute',
  auth: 'cart',
  params: { id: CartId },
  body: HandoffCreation,
  answer: Handoff,
  status: 201,
  problems: ['handoff-empty'],
} as const satisfies Route;

export const previewHandoff = {
  method: 'POST',
  path: '/handoffs/preview',
  summary: 'What a code would give; consumes nothing',
  auth: 'key',
  body: HandoffPreviewRequest,
  answer: HandoffPreview,
  status: 200,
  problems: ['handoff-unavailable'],
} as const satisfies Route;

export const claimHandoff = {
  method: 'POST',
  path: '/handoffs/claim',
  summary: 'Take the cart; one claimer wins',
  auth: 'key',
  body: HandoffClaim,
  answer: HandoffResult,
  status: 200,
  problems: ['handoff-unavailable'],
} as const satisfies Route;

/** The whole API, by operation id. Server, OpenAPI and client are checked against it. */
export const ROUTES = {
  getBrand,
  listProducts,
  getProduct,
  findVariant,
  putCart,
  getCart,
  postActions,
  streamCart,
  postHandoff,
  previewHandoff,
  claimHandoff,
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** Default and most products on a page. */
export const PAGE_LIMIT = { default: 24, most: LIMITS.productsPerPage } as const;
