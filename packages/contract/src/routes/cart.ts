import { ActionAnswer, ActionBatch } from '../action.ts';
import { Cart, CartCreation } from '../cart.ts';
import { CartId } from '../id.ts';
import { LiveEvents } from '../live.ts';
import type { Route } from '../route.ts';

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
  events: LiveEvents,
  resumes: true,
  status: 200,
  problems: [],
} as const satisfies Route;
