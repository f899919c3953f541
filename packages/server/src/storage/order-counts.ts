import type { Period } from '../domain/insight.ts';
import type { Database } from './storage.ts';

export interface OrderCount {
  readonly channel: string;
  readonly currency: string;
  readonly orders: number;
  /** In minor units of the currency. */
  readonly amount: number;
}

/** Orders placed in the period that were not cancelled, by channel and currency. */
export const countOrders = (db: Database, brandId: string, { from, to }: Period): Promise<OrderCount[]> =>
  db
    .selectFrom('orders')
    .select((s) => ['channel', 'currency', s.fn.countAll<number>().as('orders'), s.fn.sum<number>('total').as('amount')])
    .where('brand_id', '=', brandId)
    .where('placed_at', '>=', from)
    .where('placed_at', '<', to)
    .where('status', '!=', 'cancelled')
    .groupBy(['channel', 'currency'])
    .orderBy('channel')
    .orderBy('currency')
    .execute();
