import { type Kysely, sql } from 'kysely';

/** Journey events, webhooks, and what is asked of carts over time. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('journey_events')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('visit', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('units', 'integer', (c) => c.notNull())
    .addColumn('customer_id', 'text')
    .addColumn('consent', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('journey_events_pk', ['brand_id', 'id'])
    .execute();
  await db.schema.createIndex('journey_events_time').on('journey_events').columns(['brand_id', 'at']).execute();
  await db.schema.createIndex('journey_events_customer').on('journey_events').column('customer_id').execute();

  await db.schema
    .createTable('webhooks')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('url', 'text', (c) => c.notNull())
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('events', 'text', (c) => c.notNull())
    .addColumn('created_at', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('webhooks_brand').on('webhooks').column('brand_id').execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('id', 'text', (c) => c.primaryKey().notNull())
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('webhook_id', 'text', (c) => c.notNull().references('webhooks.id').onDelete('cascade'))
    .addColumn('event', 'text', (c) => c.notNull())
    .addColumn('body', 'text', (c) => c.notNull())
    .addColumn('attempt', 'integer', (c) => c.notNull())
    .addColumn('next_at', 'integer', (c) => c.notNull())
    .addColumn('claimed_until', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'integer', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'next_at']).execute();

  await db.schema
    .alterTable('carts')
    .addColumn('channels', 'text', (c) => c.notNull().defaultTo(''))
    .execute();
  await db.schema
    .alterTable('carts')
    .addColumn('changed_at', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('carts')
    .addColumn('units', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  // When it was told as left; 0: not since its last change. */
  await db.schema
    .alterTable('carts')
    .addColumn('left_at', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`update carts set changed_at = created_at`.execute(db);
  await db.schema.createIndex('carts_changed').on('carts').columns(['changed_at', 'brand_id']).execute();
};
