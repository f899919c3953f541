import type { Kysely } from 'kysely';

/** Returns that are half filled in, and their codes. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('return_drafts')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('order_id', 'text', (c) => c.notNull().references('orders.id').onDelete('cascade'))
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('return_drafts_order').on('return_drafts').column('order_id').execute();
  await db.schema.createIndex('return_drafts_expiry').on('return_drafts').column('expires_at').execute();
  await db.schema
    .createTable('return_draft_tokens')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('draft_id', 'text', (c) => c.notNull().references('return_drafts.id').onDelete('cascade'))
    .addColumn('created_at', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('return_draft_tokens_draft').on('return_draft_tokens').column('draft_id').execute();
};
