import type { Channel, CustomerId, Purpose, ReceiptId } from '@throughline/contract';
import type { Receipt } from '../domain/consent.ts';
import type { Database } from './storage.ts';

/** All the customer ever chose, in order. */
export const readReceipts = async (db: Database, customer: CustomerId): Promise<Receipt[]> => {
  const rows = await db.selectFrom('consents').selectAll().where('customer_id', '=', customer).orderBy('seq').execute();
  return rows.map(({ id, session_id, purpose, channel, choice, text, locale, place, at }) => ({
    id: id as ReceiptId,
    session: session_id,
    purpose: purpose as Purpose,
    channel: channel as Channel,
    choice,
    text,
    locale,
    place: place as Channel,
    at,
  }));
};

/** Adds receipts after the `length` there are, so that nobody else can have added meanwhile. */
export const appendReceipts = async (tx: Database, customer: CustomerId, length: number, receipts: readonly Receipt[]): Promise<void> => {
  if (receipts.length === 0) return;
  await tx
    .insertInto('consents')
    .values(
      receipts.map(({ session, ...receipt }, index) => ({ customer_id: customer, seq: length + index, session_id: session, ...receipt })),
    )
    .execute();
};

export const forgetReceipts = async (tx: Database, customer: CustomerId): Promise<void> => {
  await tx.deleteFrom('consents').where('customer_id', '=', customer).execute();
};
