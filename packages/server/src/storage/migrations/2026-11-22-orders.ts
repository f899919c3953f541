import type { Kysely } from 'kysely';

/** Orders, the tokens that open them, and the brand's settings for them. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('orders')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('number', 'text', (c) => c.notNull())
    // No reference: an order outlives its customer, whom it then no longer names.
    .addColumn('customer_id', 'text')
    .addColumn('email', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('placed_at', 'integer', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('total', 'integer', (c) => c.notNull())
    .addColumn('expires_at', 'integer')
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addUniqueConstraint('orders_number', ['brand_id', 'number'])
    .execute();
  await db.schema.createIndex('orders_customer').on('orders').columns(['customer_id', 'placed_at', 'id']).execute();
  await db.schema.createIndex('orders_email').on('orders').columns(['brand_id', 'email']).execute();
  await db.schema.createIndex('orders_time').on('orders').columns(['brand_id', 'placed_at']).execute();
  await db.schema.createIndex('orders_end').on('orders').column('expires_at').execute();
  await db.schema
    .createTable('order_tokens')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('order_id', 'text', (c) => c.notNull().references('orders.id').onDelete('cascade'))
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('expires_at', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('order_tokens_order').on('order_tokens').column('order_id').execute();
  await db.schema.createIndex('order_tokens_age').on('order_tokens').column('expires_at').execute();
  await db.schema
    .createTable('order_settings')
    .addColumn('brand_id', 'text', (c) => c.primaryKey().notNull().references('brands.id').onDelete('cascade'))
    .addColumn('page', 'text')
    .addColumn('checkout_url', 'text')
    .addColumn('checkout_secret', 'text')
    .execute();
};
