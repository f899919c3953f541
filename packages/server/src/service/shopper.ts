import type { CustomerId } from '@throughline/contract';
import { guest, type Shopper } from '../domain/offers/shopper.ts';
import { dueExpiries, readAccount } from '../domain/points.ts';
import { readBook } from '../storage/points-rows.ts';
import type { Database } from '../storage/storage.ts';

/** What is known of a customer that offers ask about; each fact comes from the noun that keeps it. */
export const readShopper = async (db: Database, customer: CustomerId, now: number): Promise<Shopper> => {
  const book = await readBook(db, customer);
  const { balance } = readAccount([...book, ...dueExpiries(book, now)]);
  return { ...guest(customer), customer, points: balance };
};
