import type { OrderKind, OrderStatus } from '@throughline/contract';
import { type OrderDocument, statusOf } from './order.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long goods are kept for an order that nobody paid or collected. */
const HOLD: Readonly<Record<OrderKind, number>> = { counter: 24 * HOUR, reserve: 48 * HOUR, checkout: 30 * MINUTE };

/** Reservations that one shopper may have waiting at once: they hold goods for two days, and cost nothing. */
export const OPEN_RESERVATIONS = 3;

export const orderEnd = (kind: OrderKind, now: number): number => now + HOLD[kind];

type Ways = Partial<Record<OrderStatus, readonly OrderStatus[]>>;

/** Where an order can go from each status; nowhere from one that isn't here. */
const COUNTER: Ways = {
  placed: ['paid', 'collected', 'cancelled', 'expired'],
  paid: ['ready', 'collected', 'cancelled'],
  ready: ['collected', 'cancelled'],
};
const RESERVE: Ways = {
  placed: ['ready', 'paid', 'collected', 'cancelled', 'expired'],
  ready: ['paid', 'collected', 'cancelled', 'expired'],
  paid: ['collected', 'cancelled'],
};
const UNPAID = ['paid', 'failed', 'cancelled', 'expired'] as const;
const PICKUP: Ways = { placed: UNPAID, paid: ['ready', 'collected', 'cancelled'], ready: ['collected', 'cancelled'] };
const DELIVERY: Ways = { placed: UNPAID, paid: ['shipped', 'cancelled'], shipped: ['delivered'] };
/** Some lines are sent and some picked up, each when it is. */
const BOTH: Ways = {
  placed: UNPAID,
  paid: ['ready', 'shipped', 'collected', 'cancelled'],
  ready: ['collected', 'shipped', 'cancelled'],
  collected: ['shipped', 'delivered'],
  shipped: ['ready', 'collected', 'delivered'],
  delivered: ['ready', 'collected'],
};

const waysOf = ({ kind, store, lines }: OrderDocument): Ways => {
  if (kind !== 'checkout') return kind === 'counter' ? COUNTER : RESERVE;
  if (store !== null) return PICKUP;
  return lines.some(({ fulfilment }) => fulfilment === 'pickup') ? BOTH : DELIVERY;
};

/** The statuses an order can have next. */
export const nextOf = (order: OrderDocument): readonly OrderStatus[] => waysOf(order)[statusOf(order)] ?? [];

/** Whether the shopper herself may call it off: as long as nothing is paid. */
export const isCancellable = (order: OrderDocument): boolean =>
  nextOf(order).includes('cancelled') && !order.history.some(({ status }) => status === 'paid');

/** Whether its goods are for sale again. */
export const givesBack = (status: OrderStatus): boolean => status === 'cancelled' || status === 'failed' || status === 'expired';

/** The order with its next status; `unchanged` when it has it or has had it; `refused` when there is no way there. */
export const advance = (order: OrderDocument, status: OrderStatus, now: number): OrderDocument | 'unchanged' | 'refused' => {
  if (order.history.some((event) => event.status === status)) return 'unchanged';
  if (!nextOf(order).includes(status)) return 'refused';
  // A clock set back must not turn the history round.
  const at = Math.max(now, order.history.at(-1)?.at ?? now);
  const next = { ...order, history: [...order.history, { status, at }] };
  return nextOf(next).includes('expired') ? next : { ...next, expiresAt: null };
};
