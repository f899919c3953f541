import type { Loadable, Order, OrderId, OrderPage, OrdersResource, Placing, Problem } from '@throughline/client';
import { atom } from 'nanostores';
import { Refused } from './memory-handoff.ts';

const eur = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });

/** A jumper in M and three pairs of socks, at the door for a week. */
export const ORDER: Order = {
  id: 'or_AAAAAAAAAAAAAAAAAAAAAA',
  number: 'DE-7XN4-GQZ8',
  placedAt: '2026-11-10T09:00:00Z',
  channel: 'web',
  kind: 'checkout',
  currency: 'EUR',
  status: 'delivered',
  history: [
    { status: 'placed', at: '2026-11-10T09:00:00Z' },
    { status: 'paid', at: '2026-11-10T09:05:00Z' },
    { status: 'shipped', at: '2026-11-11T16:00:00Z' },
    { status: 'delivered', at: '2026-11-13T11:00:00Z' },
  ],
  lines: [
    {
      ...{ id: 'li_1', sku: 'TEE-M', product: 'pr_tee', handle: 'linen-tee', title: 'Linen tee', picture: null, quantity: 1 },
      options: [{ name: 'Size', value: 'M' }],
      ...{ unitPrice: eur(4900), discount: eur(490), total: eur(4410), taxIncluded: eur(704), finalSale: false, gift: false },
      fulfilment: 'delivery',
      store: null,
    },
    {
      ...{ id: 'li_2', sku: 'VASE', product: 'pr_vase', handle: 'vase', title: 'Stoneware vase', picture: null, quantity: 2, options: [] },
      ...{ unitPrice: eur(12_900), discount: eur(0), total: eur(25_800), taxIncluded: eur(4119), finalSale: true, gift: false },
      fulfilment: 'delivery',
      store: null,
    },
  ],
  totals: { quantity: 3, discount: eur(490), total: eur(30_210), taxIncluded: eur(4823) },
  email: 'ada@example.test',
  giftNote: null,
  store: null,
  pickupCode: null,
  expiresAt: null,
  cancellable: false,
  view: 'full',
};

/** As the recipient of a gift sees it. */
export const GIFT: Order = {
  ...ORDER,
  view: 'gift',
  email: null,
  lines: ORDER.lines.slice(0, 1).map((line) => ({ ...line, gift: true, unitPrice: null, discount: null, total: null, taxIncluded: null })),
  totals: { quantity: 1, discount: null, total: null, taxIncluded: null },
};

export const ready = <T>(value: T): Loadable<T> => ({ status: 'ready', value, stale: false, at: null });
export const failed = (status: number): Loadable<never> => ({ status: 'error', value: null, problem: problem(status) });
const problem = (status: number): Problem => ({ type: 'about:blank', title: 'No', status });

/** One order, opened by its number and `ada@example.test`, or by any receipt. */
export class MemoryOrders implements OrdersResource {
  readonly $order = atom<Loadable<Order>>(ready(ORDER));
  readonly $list = atom<Loadable<OrderPage>>(ready({ items: [ORDER], next: null }));
  /** Verbs in the order they were called. */
  readonly asked: string[] = [];
  /** What the next lookup or cancelling rejects with. */
  refusal: Error | null = null;

  place(): Promise<Placing> {
    return Promise.reject(new Error('No test places an order'));
  }

  order(): typeof this.$order {
    return this.$order;
  }

  list(after?: string): typeof this.$list {
    this.asked.push(`list ${after ?? ''}`.trim());
    return this.$list;
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }

  lookup({ number, email }: { number: string; email: string }): Promise<OrderId> {
    this.asked.push(`lookup ${number} ${email}`);
    if (this.refusal) return Promise.reject(this.refusal);
    return email === ORDER.email ? Promise.resolve(ORDER.id) : Promise.reject(new Refused('order-not-found'));
  }

  open(receipt: string): Promise<OrderId> {
    this.asked.push(`open ${receipt}`);
    return receipt.includes('or_') ? Promise.resolve(ORDER.id) : Promise.reject(new BadCode('not a receipt'));
  }

  cancel(id: OrderId): Promise<Order> {
    this.asked.push(`cancel ${id}`);
    if (this.refusal) return Promise.reject(this.refusal);
    const cancelled: Order = { ...ORDER, status: 'cancelled', cancellable: false };
    this.$order.set(ready(cancelled));
    return Promise.resolve(cancelled);
  }
}

/** How the client says that a code is none. */
export class BadCode extends Error {
  override readonly name = 'ArgumentError';
}
