import type { Order, OrderStatus } from '@throughline/client';

/** One mark on the way of an order: when it was, or null while it is to come. */
export interface Mark {
  readonly status: OrderStatus;
  readonly at: string | null;
}

/** Which marks there usually are, by how the goods reach the shopper. */
const WAYS = {
  counter: ['placed', 'paid', 'collected'],
  pickup: ['placed', 'ready', 'collected'],
  delivery: ['placed', 'paid', 'shipped', 'delivered'],
} as const satisfies Record<Order['lines'][number]['fulfilment'], readonly OrderStatus[]>;

const ENDS: readonly OrderStatus[] = ['cancelled', 'failed', 'expired', 'collected', 'delivered'];

/** What has happened, and what usually comes after it. An order that has ended has nothing to come. */
export const wayOf = ({ history, lines, status }: Pick<Order, 'history' | 'lines' | 'status'>): readonly Mark[] => {
  const way: readonly OrderStatus[] = WAYS[lines[0]?.fulfilment ?? 'delivery'];
  const reached = Math.max(...history.map((each) => way.indexOf(each.status)));
  const ahead = ENDS.includes(status) ? [] : way.slice(reached + 1);
  return [...history, ...ahead.map((next) => ({ status: next, at: null }))];
};
