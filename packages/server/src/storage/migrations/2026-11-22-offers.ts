import type { Kysely } from 'kysely';

interface Before {
  products: { id: string; document: string };
  variants: { brand_id: string; sku: string; product_id: string; article: string };
  price_history: { brand_id: string; sku: string; currency: string; at: number; amount: number };
}

/**
 * Offers, their redemptions and the history of prices, which begins with those of today: what was before isn't known, so that nothing
 * counts as reduced until it has been watched for 30 days. What carts need of a variant learns its collections.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('offer_books')
    .addColumn('brand_id', 'text', (c) => c.primaryKey().notNull().references('brands.id').onDelete('cascade'))
    .addColumn('revision', 'text', (c) => c.notNull())
    .addColumn('document', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('offer_redemptions')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('offer', 'text', (c) => c.notNull())
    .addColumn('order_id', 'text', (c) => c.notNull())
    .addColumn('customer_id', 'text', (c) => c.references('customers.id').onDelete('cascade'))
    .addColumn('at', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('offer_redemptions_pk', ['brand_id', 'offer', 'order_id'])
    .execute();
  await db.schema.createIndex('offer_redemptions_customer').on('offer_redemptions').columns(['customer_id', 'offer']).execute();
  await db.schema
    .createTable('offer_uses')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('offer', 'text', (c) => c.notNull())
    .addColumn('uses', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('offer_uses_pk', ['brand_id', 'offer'])
    .execute();
  await db.schema
    .createTable('price_history')
    .addColumn('brand_id', 'text', (c) => c.notNull().references('brands.id').onDelete('cascade'))
    .addColumn('sku', 'text', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('at', 'integer', (c) => c.notNull())
    .addColumn('amount', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('price_history_pk', ['brand_id', 'sku', 'currency', 'at'])
    .execute();

  const now = Date.now();
  const catalogue = db as Kysely<Before>;
  for (const { id, document } of await catalogue.selectFrom('products').select(['id', 'document']).execute()) {
    const { collections } = JSON.parse(document) as { collections: string[] };
    for (const row of await catalogue.selectFrom('variants').selectAll().where('product_id', '=', id).execute()) {
      const article = JSON.parse(row.article) as { prices: Record<string, number> };
      await catalogue
        .updateTable('variants')
        .set({ article: JSON.stringify({ ...article, collections }) })
        .where('brand_id', '=', row.brand_id)
        .where('sku', '=', row.sku)
        .execute();
      const { brand_id, sku } = row;
      const points = Object.entries(article.prices).map(([currency, amount]) => ({ brand_id, sku, currency, at: now, amount }));
      if (points.length > 0) await catalogue.insertInto('price_history').values(points).execute();
    }
  }
};
