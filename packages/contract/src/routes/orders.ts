import * as z from 'zod/mini';
import { OrderId } from '../id.ts';
import { Order, OrderFound, OrderLookup, OrderPage, OrderPayment, OrderPlaced, OrderPlacement, OrderStatusChange } from '../order.ts';
import { PAGE_QUERY, type Route } from '../route.ts';

export const postOrder = {
  method: 'POST',
  path: '/orders',
  summary: 'Order what is in the cart, as the shopper saw it; exactly once',
  auth: 'cart',
  also: ['customer'],
  body: OrderPlacement,
  answer: OrderPlaced,
  status: 201,
  problems: [
    'stale-version',
    'order-changed',
    'order-empty',
    'order-reused',
    'checkout-unavailable',
    'too-many-reservations',
    'sign-in-required',
  ],
} as const satisfies Route;

export const listOrders = {
  method: 'GET',
  path: '/orders',
  summary: "The customer's orders, the newest first, a page at a time",
  auth: 'customer',
  query: PAGE_QUERY,
  answer: OrderPage,
  status: 200,
  problems: [],
} as const satisfies Route;

export const getOrder = {
  method: 'GET',
  path: '/orders/{id}',
  summary: 'One order; to the holder of a gift’s token the gifts alone, without prices',
  auth: 'order',
  params: { id: OrderId },
  answer: Order,
  status: 200,
  problems: [],
} as const satisfies Route;

export const lookupOrder = {
  method: 'POST',
  path: '/orders/lookup',
  summary: 'A short token for one order, by its number and e-mail; one answer for every kind of wrong',
  auth: 'key',
  body: OrderLookup,
  answer: OrderFound,
  status: 200,
  problems: ['order-not-found'],
} as const satisfies Route;

export const cancelOrder = {
  method: 'POST',
  path: '/orders/{id}/cancel',
  summary: 'Call the order off, while that is possible; again: nothing more',
  auth: 'order',
  params: { id: OrderId },
  body: z.strictObject({}),
  answer: Order,
  status: 200,
  problems: ['order-status'],
} as const satisfies Route;

export const postOrderPayment = {
  method: 'POST',
  path: '/orders/{id}/payment',
  summary: 'What became of the payment of a hosted checkout; again: nothing more',
  auth: 'secret',
  params: { id: OrderId },
  body: OrderPayment,
  answer: Order,
  status: 200,
  problems: ['order-not-found', 'order-status', 'payment-mismatch'],
} as const satisfies Route;

export const postOrderStatus = {
  method: 'POST',
  path: '/orders/{id}/status',
  summary: 'What became of the order: ready, collected, shipped, delivered',
  auth: 'secret',
  params: { id: OrderId },
  body: OrderStatusChange,
  answer: Order,
  status: 200,
  problems: ['order-not-found', 'order-status'],
} as const satisfies Route;
