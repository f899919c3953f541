import { type OrderDocument, orderTotal, statusOf } from '../domain/order.ts';
import { type ReturnDocument, returnStatus } from '../domain/returns/return.ts';
import { type Happening, tell } from './webhooks.ts';

/** Tells of an order: where it is, what it comes to and whose it is by id. What is in it, and where it goes, is asked for with the id. */
export const tellOrder = (
  happening: Happening,
  brandId: string,
  event: 'order.placed' | 'order.changed',
  order: OrderDocument,
): Promise<void> => {
  const { id, number, kind, channel, customer, currency } = order;
  const total = { amount: orderTotal(order), currency };
  return tell(happening, brandId, event, { order: id, number, kind, channel, status: statusOf(order), customer, total });
};

/** Tells of a return, or of the one that brings the goods of a withdrawal back. */
export const tellReturn = (happening: Happening, brandId: string, document: ReturnDocument): Promise<void> => {
  const { id, order, kind, method } = document;
  return tell(happening, brandId, 'return.changed', { return: id, order, kind, method, status: returnStatus(document) });
};
