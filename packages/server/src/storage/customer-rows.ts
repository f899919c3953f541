import type { CustomerId } from '@throughline/contract';
import type { Database } from './storage.ts';

/** The customer's address, normalised; undefined when there is no such customer. */
export const findEmail = async (db: Database, customer: CustomerId): Promise<string | undefined> =>
  (await db.selectFrom('customers').select('email').where('id', '=', customer).executeTakeFirst())?.email;
