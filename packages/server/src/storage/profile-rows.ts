import type { CustomerId } from '@throughline/contract';
import { parseProfile, type ProfileDocument } from '../domain/profile.ts';
import type { Database } from './storage.ts';

export interface ProfileRow {
  readonly customer: CustomerId;
  readonly email: string;
  readonly version: number;
  readonly document: ProfileDocument;
  readonly createdAt: number;
}

export const findProfile = async (db: Database, customer: CustomerId): Promise<ProfileRow | undefined> => {
  const row = await db.selectFrom('customers').selectAll().where('id', '=', customer).executeTakeFirst();
  return row && { customer, email: row.email, version: row.version, document: parseProfile(row.document), createdAt: row.created_at };
};

export const hasCustomer = async (db: Database, customer: CustomerId): Promise<boolean> =>
  (await db.selectFrom('customers').select('id').where('id', '=', customer).executeTakeFirst()) !== undefined;

/** Puts a new version in the place of `before`; false when somebody else was faster. */
export const replaceProfile = async (tx: Database, before: ProfileRow, document: ProfileDocument): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('customers')
    .set({ version: before.version + 1, document: JSON.stringify(document) })
    .where('id', '=', before.customer)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

export const forgetCustomer = async (tx: Database, customer: CustomerId): Promise<void> => {
  await tx.deleteFrom('customers').where('id', '=', customer).execute();
};
