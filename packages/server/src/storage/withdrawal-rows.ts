import type { OrderId, WithdrawalId } from '@throughline/contract';
import type { WithdrawalDocument } from '../domain/returns/withdrawal.ts';
import type { Database } from './storage.ts';

export interface WithdrawalRow {
  readonly document: WithdrawalDocument;
  /** The document to keep; null until it is confirmed. */
  readonly acknowledgement: string | null;
}

export const findWithdrawal = async (db: Database, brandId: string, id: WithdrawalId): Promise<WithdrawalRow | undefined> => {
  const row = await db
    .selectFrom('withdrawals')
    .select(['document', 'acknowledgement'])
    .where('id', '=', id)
    .where('brand_id', '=', brandId)
    .executeTakeFirst();
  return row && { document: JSON.parse(row.document) as WithdrawalDocument, acknowledgement: row.acknowledgement };
};

/** What the withdrawal with this id was stated with, whichever brand's it is. */
export const findStatement = async (db: Database, id: WithdrawalId): Promise<string | undefined> =>
  (await db.selectFrom('withdrawals').select('fingerprint').where('id', '=', id).executeTakeFirst())?.fingerprint;

export const insertWithdrawal = async (tx: Database, brandId: string, document: WithdrawalDocument, fingerprint: string): Promise<void> => {
  await tx
    .insertInto('withdrawals')
    .values({
      id: document.id,
      brand_id: brandId,
      order_id: document.order,
      status: 'stated',
      stated_at: document.statedAt,
      fingerprint,
      document: JSON.stringify(document),
      acknowledgement: null,
    })
    .execute();
};

/** False when it was confirmed before. */
export const putConfirmed = async (tx: Database, document: WithdrawalDocument, acknowledgement: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('withdrawals')
    .set({ status: 'confirmed', document: JSON.stringify(document), acknowledgement })
    .where('id', '=', document.id)
    .where('status', '=', 'stated')
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

export const listWithdrawalsOf = async (db: Database, order: OrderId): Promise<WithdrawalDocument[]> => {
  const rows = await db
    .selectFrom('withdrawals')
    .select('document')
    .where('order_id', '=', order)
    .orderBy('stated_at')
    .orderBy('id')
    .execute();
  return rows.map(({ document }) => JSON.parse(document) as WithdrawalDocument);
};

/** The order's withdrawals lose who made them, and their acknowledgements; true when there were any. */
export const forgetWithdrawer = async (tx: Database, order: OrderId): Promise<boolean> => {
  const documents = await listWithdrawalsOf(tx, order);
  for (const document of documents) {
    const nobody: WithdrawalDocument = { ...document, name: '', email: '' };
    await tx
      .updateTable('withdrawals')
      .set({ document: JSON.stringify(nobody), acknowledgement: null })
      .where('id', '=', document.id)
      .execute();
  }
  return documents.length > 0;
};

/** Forgets statements made before `time` that nobody confirmed: they withdrew from nothing, and name somebody. */
export const forgetStatements = async (tx: Database, time: number): Promise<void> => {
  await tx.deleteFrom('withdrawals').where('status', '=', 'stated').where('stated_at', '<', time).execute();
};
