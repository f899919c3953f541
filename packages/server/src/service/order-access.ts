import type { OrderId } from '@throughline/contract';
import type { OrderHolder } from '../http/credentials.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { findOrder, type OrderRow } from '../storage/order-rows.ts';
import { findOrderToken, type OrderScope } from '../storage/order-token-rows.ts';
import type { Database } from '../storage/storage.ts';

/** An order as its holder may see it: with the scope `gift`, the gifts alone and no prices. */
export interface HeldOrder extends OrderRow {
  readonly scope: OrderScope;
}

/** How the holder may see the order with this id; undefined when not at all. */
const scopeOf = async (
  db: Database,
  brandId: string,
  order: OrderRow,
  holder: OrderHolder,
  now: number,
): Promise<OrderScope | undefined> => {
  if ('customer' in holder) return order.document.customer === holder.customer ? 'full' : undefined;
  const token = await findOrderToken(db, brandId, holder.tokenHash, now);
  return token?.order === order.id ? token.scope : undefined;
};

/**
 * The order, if the holder is the customer whose it is, or has a token for it; else the same `order-not-found` whether there is none, it is
 * another's, another brand's, or the token has ended.
 */
export const loadOrder = async (db: Database, brand: BrandRow, id: OrderId, holder: OrderHolder, now: number): Promise<HeldOrder> => {
  const brandId = brand.document.id;
  const order = await findOrder(db, brandId, id);
  const scope = order && (await scopeOf(db, brandId, order, holder, now));
  if (order === undefined || scope === undefined) throw new ProblemError('order-not-found');
  return { ...order, scope };
};
