import type { Kysely } from 'kysely';

/** Stores, what they have in stock, and what is set aside. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('stores')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('sort_key', 'text', (c) => c.notNull())
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('services', 'text', (c) => c.notNull())
    .addColumn('country', 'text')
    .addColumn('postal', 'text')
    .addColumn('latitude_cell', 'integer', (c) => c.notNull())
    .addColumn('longitude_cell', 'integer', (c) => c.notNull())
    .addColumn('x', 'real', (c) => c.notNull())
    .addColumn('y', 'real', (c) => c.notNull())
    .addColumn('z', 'real', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .execute();
  // The rest of the columns, so that what is too far away is told from the index alone.
  await db.schema
    .createIndex('stores_place')
    .on('stores')
    .columns(['brand_id', 'latitude_cell', 'longitude_cell', 'x', 'y', 'z', 'id'])
    .execute();
  await db.schema.createIndex('stores_order').on('stores').columns(['brand_id', 'sort_key', 'id']).execute();
  await db.schema.createIndex('stores_postal').on('stores').columns(['brand_id', 'postal']).execute();
  await db.schema
    .createTable('stock')
    .addColumn('store_id', 'text', (c) => c.notNull().references('stores.id').onDelete('cascade'))
    .addColumn('sku', 'text', (c) => c.notNull())
    .addColumn('quantity', 'integer', (c) => c.notNull())
    .addColumn('updated_at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('stock_pk', ['store_id', 'sku'])
    .execute();
  await db.schema
    .createTable('reservations')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('sku', 'text', (c) => c.notNull())
    .addColumn('store_id', 'text', (c) => c.notNull())
    .addColumn('quantity', 'integer', (c) => c.notNull())
    .addColumn('expires_at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('reservations_pk', ['order_id', 'sku'])
    .execute();
  await db.schema.createIndex('reservations_stock').on('reservations').columns(['brand_id', 'store_id', 'sku', 'expires_at']).execute();
  await db.schema.createIndex('reservations_age').on('reservations').column('expires_at').execute();
};
