import type { CustomerId } from '@throughline/contract';
import { guest, type Shopper } from '../domain/offers/shopper.ts';
import type { Database } from '../storage/storage.ts';

/** What is known of a shopper that offers ask about. `fallback` stands for a guest: her cart. */
export const readShopper = (_db: Database, _brandId: string, customer: CustomerId | null, fallback: string): Promise<Shopper> =>
  Promise.resolve(customer === null ? guest(fallback) : { ...guest(customer), customer });
