import type { Database } from './storage.ts';

/** What a brand's own servers need to know of its orders, and no page. */
export interface OrderSettings {
  /** The brand's page for orders, which takes a token in its fragment; null: it has none. */
  readonly page: string | null;
  /** The hosted checkout; null: the brand has none. */
  readonly checkout: {
    /** Absolute URL; `{reference}`, `{amount}` and `{currency}` are replaced. */
    readonly url: string;
    /** Signs references; the checkout's server has it too. */
    readonly secret: string;
  } | null;
}

export const readOrderSettings = async (db: Database, brandId: string): Promise<OrderSettings> => {
  const row = await db.selectFrom('order_settings').selectAll().where('brand_id', '=', brandId).executeTakeFirst();
  const { checkout_url: url = null, checkout_secret: secret = null } = row ?? {};
  return { page: row?.page ?? null, checkout: url === null || secret === null ? null : { url, secret } };
};

export const putOrderSettings = async (tx: Database, brandId: string, { page, checkout }: OrderSettings): Promise<void> => {
  const values = { page, checkout_url: checkout?.url ?? null, checkout_secret: checkout?.secret ?? null };
  await tx
    .insertInto('order_settings')
    .values({ brand_id: brandId, ...values })
    .onConflict((conflict) => conflict.column('brand_id').doUpdateSet(values))
    .execute();
};
