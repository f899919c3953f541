import type { Kysely } from 'kysely';

/** Written in the common tongue of SQLite and PostgreSQL. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('brands')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('key', 'text', (c) => c.notNull().unique())
    .addColumn('version', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('web_stylesheet', 'text', (c) => c.notNull())
    .addColumn('kiosk_stylesheet', 'text', (c) => c.notNull())
    .addColumn('seed', 'text')
    .execute();
  await db.schema
    .createTable('brand_origins')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('origin', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('brand_origins_pk', ['origin', 'brand_id'])
    .execute();
  await db.schema
    .createTable('stylesheets')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('css', 'text', (c) => c.notNull())
    .execute();

  await db.schema
    .createTable('products')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('handle', 'text', (c) => c.notNull())
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('currencies', 'text', (c) => c.notNull())
    .addUniqueConstraint('products_handle', ['brand_id', 'handle'])
    .addUniqueConstraint('products_position', ['brand_id', 'position'])
    .execute();
  await db.schema
    .createTable('product_collections')
    .addColumn('product_id', 'text', (c) => c.notNull().references('products.id').onDelete('cascade'))
    .addColumn('collection', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('product_collections_pk', ['product_id', 'collection'])
    .execute();
  await db.schema
    .createTable('variants')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('sku', 'text', (c) => c.notNull())
    .addColumn('product_id', 'text', (c) => c.notNull().references('products.id').onDelete('cascade'))
    .addColumn('barcode', 'text')
    .addColumn('article', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('variants_pk', ['brand_id', 'sku'])
    .execute();
  await db.schema.createIndex('variants_barcode').on('variants').columns(['brand_id', 'barcode']).execute();
  await db.schema.createIndex('variants_product').on('variants').column('product_id').execute();

  await db.schema
    .createTable('carts')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('cart_tokens')
    .addColumn('hash', 'text', (c) => c.primaryKey().notNull())
    .addColumn('cart_id', 'text', (c) => c.notNull().references('carts.id').onDelete('cascade'))
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('retired_at', 'bigint')
    .execute();
  await db.schema.createIndex('cart_tokens_cart').on('cart_tokens').column('cart_id').execute();
  await db.schema
    .createTable('cart_clients')
    .addColumn('cart_id', 'text', (c) => c.notNull().references('carts.id').onDelete('cascade'))
    .addColumn('client', 'text', (c) => c.notNull())
    .addColumn('mark', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('cart_clients_pk', ['cart_id', 'client'])
    .execute();
  await db.schema
    .createTable('answers')
    .addColumn('cart_id', 'text', (c) => c.notNull().references('carts.id').onDelete('cascade'))
    .addColumn('action_id', 'text', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .addColumn('fingerprint', 'text', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('answers_pk', ['cart_id', 'action_id'])
    .execute();
  await db.schema.createIndex('answers_age').on('answers').column('created_at').execute();
  await db.schema
    .createTable('cart_events')
    .addColumn('cart_id', 'text', (c) => c.notNull().references('carts.id').onDelete('cascade'))
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('client', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('cart_events_pk', ['cart_id', 'version'])
    .execute();

  await db.schema
    .createTable('handoffs')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('cart_id', 'text', (c) => c.notNull().references('carts.id').onDelete('cascade'))
    .addColumn('mode', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('label', 'text')
    .addColumn('match', 'text', (c) => c.notNull())
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('code_hash', 'text', (c) => c.notNull().unique())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('claimed_by', 'text')
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('handoffs_cart').on('handoffs').column('cart_id').execute();
  await db.schema.createIndex('handoffs_age').on('handoffs').column('expires_at').execute();
};
