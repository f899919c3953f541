import type { CustomerId } from '@throughline/contract';
import type { OrderDocument } from '../domain/order.ts';
import { guest, type Shopper } from '../domain/offers/shopper.ts';
import { dueExpiries, readAccount } from '../domain/points.ts';
import { readBook } from '../storage/points-rows.ts';
import { findArticles } from '../storage/product-rows.ts';
import type { Database } from '../storage/storage.ts';

/** Orders looked through for what she has bought: the newest. */
const MOST_ORDERS = 50;

/** What is known of a customer that offers ask about; each fact comes from the noun that keeps it. One that came to nothing is no order. */
export const readShopper = async (db: Database, brandId: string, customer: CustomerId, now: number): Promise<Shopper> => {
  const book = await readBook(db, customer);
  const { balance } = readAccount([...book, ...dueExpiries(book, now)]);
  const orders = await db
    .selectFrom('orders')
    .select('document')
    .where('customer_id', '=', customer)
    .where('status', 'not in', ['cancelled', 'failed', 'expired'])
    .orderBy('placed_at', 'desc')
    .orderBy('id')
    .limit(MOST_ORDERS)
    .execute();
  const skus = orders.flatMap(({ document }) => (JSON.parse(document) as OrderDocument).lines.map(({ sku }) => sku));
  const articles = await findArticles(db, brandId, skus);
  const bought = [...new Set([...articles.values()].flatMap(({ collections }) => collections))];
  return { ...guest(customer), customer, orders: orders.length, points: balance, bought };
};
