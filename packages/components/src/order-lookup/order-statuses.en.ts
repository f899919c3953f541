import type { OrderStatus } from '@throughline/client';

export type OrderStatuses = Readonly<Record<OrderStatus, string>>;

/** What the status of an order is called, wherever it is told. */
export const orderStatuses: OrderStatuses = {
  placed: 'Ordered',
  paid: 'Paid',
  ready: 'Ready to pick up',
  collected: 'Picked up',
  shipped: 'On its way',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  failed: 'Not paid',
  expired: 'Lapsed',
};
