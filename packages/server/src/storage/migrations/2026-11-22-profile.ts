import type { Kysely } from 'kysely';

/** Consent and points of customers: two books that are only ever added to. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('consents')
    .addColumn('customer_id', 'text', (c) => c.notNull().references('customers.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('session_id', 'text')
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('choice', 'text', (c) => c.notNull())
    .addColumn('text', 'text')
    .addColumn('locale', 'text')
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('consents_pk', ['customer_id', 'seq'])
    .addUniqueConstraint('consents_id', ['customer_id', 'id'])
    .execute();
  await db.schema
    .createTable('points')
    .addColumn('customer_id', 'text', (c) => c.notNull().references('customers.id').onDelete('cascade'))
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('cause', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('points', 'integer', (c) => c.notNull())
    .addColumn('owed', 'integer', (c) => c.notNull())
    .addColumn('lot', 'text')
    .addColumn('amount', 'bigint')
    .addColumn('expires_at', 'bigint')
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('points_pk', ['customer_id', 'seq'])
    .addUniqueConstraint('points_cause', ['customer_id', 'cause'])
    .execute();
};
