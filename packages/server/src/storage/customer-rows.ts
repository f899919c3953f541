import type { CustomerId } from '@throughline/contract';
import type { Database } from './storage.ts';

export const hasCustomer = async (db: Database, customer: CustomerId): Promise<boolean> =>
  (await db.selectFrom('customers').select('id').where('id', '=', customer).executeTakeFirst()) !== undefined;
