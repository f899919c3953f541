import type { CustomerId, OrderId, StoreId } from '@throughline/contract';
import { type OrderDocument, statusOf } from '../domain/order.ts';
import { readNumber } from '../domain/order-number.ts';
import type { Database } from './storage.ts';

export interface OrderRow {
  readonly id: OrderId;
  readonly version: number;
  readonly document: OrderDocument;
}

const parse = (row: { id: string; version: number; document: string }): OrderRow => ({
  id: row.id as OrderId,
  version: row.version,
  document: JSON.parse(row.document) as OrderDocument,
});

const COLUMNS = ['orders.id', 'orders.version', 'orders.document'] as const;

/** What the columns repeat of a document. */
const columnsOf = (order: OrderDocument) => ({
  customer_id: order.customer,
  email: order.email,
  status: statusOf(order),
  expires_at: order.expiresAt,
  document: JSON.stringify(order),
});

export const findOrder = async (db: Database, brandId: string, id: OrderId): Promise<OrderRow | undefined> => {
  const row = await db.selectFrom('orders').select(COLUMNS).where('id', '=', id).where('brand_id', '=', brandId).executeTakeFirst();
  return row && parse(row);
};

/** By the ten characters of its number. */
export const findOrderByNumber = async (db: Database, brandId: string, number: string): Promise<OrderRow | undefined> => {
  const row = await db.selectFrom('orders').select(COLUMNS).where('brand_id', '=', brandId).where('number', '=', number).executeTakeFirst();
  return row && parse(row);
};

/** How an order was placed, whichever brand's: an id is used once. */
export const findPlacement = async (
  db: Database,
  id: OrderId,
): Promise<{ readonly fingerprint: string; readonly answer: string } | undefined> =>
  db.selectFrom('orders').select(['fingerprint', 'answer']).where('id', '=', id).executeTakeFirst();

/** False when the number, or the id, is taken. `placement`: what a repeat is known by and answered with. */
export const insertOrder = async (
  tx: Database,
  brandId: string,
  order: OrderDocument,
  placement: { readonly fingerprint: string; readonly answer: string },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('orders')
    .values({
      id: order.id,
      brand_id: brandId,
      number: readNumber(order.number) ?? order.number,
      placed_at: order.placedAt,
      version: 1,
      ...columnsOf(order),
      ...placement,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** Puts what became of it in the place of `before`; false when somebody else was faster. */
export const replaceOrder = async (tx: Database, before: OrderRow, document: OrderDocument): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('orders')
    .set({ version: before.version + 1, ...columnsOf(document) })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** Where a page of a list ends: the last order on it. */
export interface OrderMark {
  readonly placedAt: number;
  readonly id: string;
}

/** The customer's orders, the newest first. */
export const listOrdersOf = async (
  db: Database,
  brandId: string,
  customer: CustomerId,
  after: OrderMark | null,
  limit: number,
): Promise<OrderRow[]> => {
  let select = db.selectFrom('orders').select(COLUMNS).where('brand_id', '=', brandId).where('customer_id', '=', customer);
  if (after !== null) {
    select = select.where(({ eb, and, or }) =>
      or([eb('placed_at', '<', after.placedAt), and([eb('placed_at', '=', after.placedAt), eb('id', '<', after.id)])]),
    );
  }
  const rows = await select.orderBy('placed_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(parse);
};

/** Orders that nobody paid or collected by `time`, the longest waiting first. */
export const listLapsed = async (
  db: Database,
  time: number,
  limit: number,
): Promise<{ readonly brandId: string; readonly id: OrderId }[]> => {
  const rows = await db
    .selectFrom('orders')
    .select(['brand_id', 'id'])
    .where('expires_at', '<=', time)
    .orderBy('expires_at')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ brand_id, id }) => ({ brandId: brand_id, id: id as OrderId }));
};

/** An erased customer's orders stay for the books, and no longer say whose they were. */
export const forgetBuyer = async (tx: Database, brandId: string, customer: CustomerId): Promise<void> => {
  const rows = await tx
    .selectFrom('orders')
    .select(COLUMNS)
    .where('brand_id', '=', brandId)
    .where('customer_id', '=', customer)
    .orderBy('id')
    .execute();
  for (const row of rows.map(parse)) {
    await replaceOrder(tx, row, { ...row.document, customer: null, email: null });
    // The answer that a repeated placement would get names her too.
    await tx.updateTable('orders').set({ answer: '' }).where('id', '=', row.id).execute();
    await tx.deleteFrom('order_tokens').where('order_id', '=', row.id).execute();
  }
};

/** Whether the brand has this store. */
export const hasStore = async (db: Database, brandId: string, id: StoreId): Promise<boolean> =>
  (await db.selectFrom('stores').select('id').where('id', '=', id).where('brand_id', '=', brandId).executeTakeFirst()) !== undefined;
