import type { OrderId } from '@throughline/contract';
import type { Database } from './storage.ts';

/** `gift`: shows the gifts of the order alone, and no prices. */
export type OrderScope = 'full' | 'gift';

/** Which order a token opens, and how; undefined when it opens none, or none of this brand. */
export const findOrderToken = async (
  db: Database,
  brandId: string,
  hash: string,
  now: number,
): Promise<{ readonly order: OrderId; readonly scope: OrderScope } | undefined> => {
  const row = await db
    .selectFrom('order_tokens')
    .innerJoin('orders', 'orders.id', 'order_tokens.order_id')
    .select(['orders.id', 'order_tokens.scope'])
    .where('order_tokens.hash', '=', hash)
    .where('order_tokens.expires_at', '>', now)
    .where('orders.brand_id', '=', brandId)
    .executeTakeFirst();
  return row && { order: row.id as OrderId, scope: row.scope };
};

/** False when the token is known already, to this order or another. */
export const insertOrderToken = async (
  tx: Database,
  token: { readonly hash: string; readonly order: OrderId; readonly scope: OrderScope; readonly expiresAt: number },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('order_tokens')
    .values({ hash: token.hash, order_id: token.order, scope: token.scope, expires_at: token.expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Forgets tokens that ended before `time`. */
export const forgetOrderTokens = async (tx: Database, time: number): Promise<void> => {
  await tx.deleteFrom('order_tokens').where('expires_at', '<', time).execute();
};
