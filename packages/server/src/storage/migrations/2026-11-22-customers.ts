import type { Kysely } from 'kysely';

/** Customers, how they sign in, their sessions and carts, and the brand's secret keys. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('customers')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('customers_email', ['brand_id', 'email'])
    .execute();
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('customer_id', 'text', (c) => c.notNull().references('customers.id').onDelete('cascade'))
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addColumn('ended_at', 'bigint')
    .execute();
  await db.schema.createIndex('sessions_age').on('sessions').column('expires_at').execute();
  await db.schema.createIndex('sessions_customer').on('sessions').column('customer_id').execute();
  await db.schema
    .createTable('bearers')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('bearers_age').on('bearers').column('expires_at').execute();
  await db.schema
    .createTable('refresh_tokens')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('session_id', 'text', (c) => c.notNull().references('sessions.id').onDelete('cascade'))
    .addColumn('next_hash', 'text')
    .execute();
  await db.schema.createIndex('refresh_tokens_session').on('refresh_tokens').column('session_id').execute();
  await db.schema
    .createTable('sign_ins')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('code_hash', 'text', (c) => c.notNull())
    .addColumn('mail_id', 'text', (c) => c.notNull())
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('proof_hash', 'text')
    .addColumn('session_id', 'text')
    .addColumn('result', 'text')
    .execute();
  await db.schema.createIndex('sign_ins_age').on('sign_ins').column('created_at').execute();
  // A customer has one cart, wherever she signs in.
  await db.schema
    .alterTable('carts')
    .addColumn('customer_id', 'text', (c) => c.references('customers.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('carts_customer').unique().on('carts').column('customer_id').execute();
  // By which token a cart was offered: of a customer's, only that one moves.
  await db.schema.alterTable('handoffs').addColumn('offered_by', 'text').execute();
  // A token that ends with the session it was given to.
  await db.schema.alterTable('cart_tokens').addColumn('session_id', 'text').execute();
  await db.schema.createIndex('cart_tokens_session').on('cart_tokens').column('session_id').execute();
  await db.schema
    .createTable('brand_secrets')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('brand_secrets_pk', ['brand_id', 'name'])
    .execute();
};
