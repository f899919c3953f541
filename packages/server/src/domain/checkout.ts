import { orderTotal, type OrderDocument } from './order.ts';

/** Signs a text with the brand's checkout secret. */
export type Sign = (text: string) => string;

/**
 * What a hosted checkout is told of an order, signed: `<order id>.<amount>.<currency>.<expiry>.<signature>`, amount in minor units, expiry
 * in seconds since the epoch. None of the first four holds a dot.
 */
export const checkoutReference = (order: OrderDocument, sign: Sign): string => {
  const expiry = Math.floor((order.expiresAt ?? order.placedAt) / 1000);
  const claims = `${order.id}.${orderTotal(order)}.${order.currency}.${expiry}`;
  return `${claims}.${sign(claims)}`;
};

/** Where the shopper pays. */
export const checkoutUrl = (template: string, order: OrderDocument, sign: Sign): string =>
  template
    .replaceAll('{reference}', encodeURIComponent(checkoutReference(order, sign)))
    .replaceAll('{amount}', String(orderTotal(order)))
    .replaceAll('{currency}', order.currency);
