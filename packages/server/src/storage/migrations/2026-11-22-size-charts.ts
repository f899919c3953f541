import type { Kysely } from 'kysely';

/** Size charts, and what they are for. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('size_charts')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('size_charts_pk', ['brand_id', 'id'])
    .execute();
  await db.schema
    .createTable('size_chart_targets')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('handle', 'text', (c) => c.notNull())
    .addColumn('chart_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('size_chart_targets_pk', ['brand_id', 'kind', 'handle'])
    .execute();
};
