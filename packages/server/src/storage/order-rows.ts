import type { CustomerId, OrderId } from '@throughline/contract';
import { parseEmail } from '../domain/email.ts';
import { type OrderDocument, orderTotal, statusOf } from '../domain/order.ts';
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

/** Her address as it is compared. */
const emailKey = ({ email }: Pick<OrderDocument, 'email'>): string | null => {
  const parsed = email === null ? null : parseEmail(email);
  return typeof parsed === 'string' ? email : (parsed?.key ?? null);
};

/** What the columns repeat of a document. */
const columnsOf = (order: OrderDocument) => ({
  customer_id: order.customer,
  email: emailKey(order),
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
      channel: order.channel,
      currency: order.currency,
      total: orderTotal(order),
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

/** Orders that nobody paid or collected and that still hold goods: the customer's, and those for her address. At most `limit`. */
export const listWaiting = async (
  db: Database,
  { brandId, customer, email }: { readonly brandId: string; readonly customer: CustomerId | null; readonly email: string | null },
  now: number,
  limit: number,
): Promise<OrderDocument[]> => {
  const key = emailKey({ email });
  const rows = await db
    .selectFrom('orders')
    .select('document')
    .where('brand_id', '=', brandId)
    .where('expires_at', '>', now)
    .where(({ eb, or }) =>
      or([...(customer === null ? [] : [eb('customer_id', '=', customer)]), ...(key === null ? [] : [eb('email', '=', key)])]),
    )
    .orderBy('expires_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ document }) => JSON.parse(document) as OrderDocument);
};

/** Orders that are hers, or were placed as a guest with her address, oldest first. */
export const listOrdersByPerson = async (
  db: Database,
  { brandId, customer, email }: { readonly brandId: string; readonly customer: CustomerId; readonly email: string },
): Promise<OrderRow[]> => {
  const rows = await db
    .selectFrom('orders')
    .select(COLUMNS)
    .where('brand_id', '=', brandId)
    .where(({ eb, or }) => or([eb('customer_id', '=', customer), eb('email', '=', email)]))
    .orderBy('placed_at')
    .orderBy('id')
    .execute();
  return rows.map(parse);
};

/** The order stays for the books, and no longer says whose it was. Nothing opens it any more. */
export const forgetBuyer = async (tx: Database, order: OrderRow): Promise<boolean> => {
  // The answer that a repeated placement would get names her too.
  await tx.updateTable('orders').set({ answer: '' }).where('id', '=', order.id).execute();
  await tx.deleteFrom('order_tokens').where('order_id', '=', order.id).execute();
  return replaceOrder(tx, order, { ...order.document, customer: null, email: null, giftNote: null });
};
