import type { LineId, OrderId, ReturnId } from '@throughline/contract';
import { type ReturnDocument, returnStatus } from '../domain/returns/return.ts';
import type { Taken } from '../domain/returns/unit.ts';
import type { Database } from './storage.ts';

export interface ReturnRow {
  readonly id: ReturnId;
  readonly version: number;
  readonly placedAt: number;
  readonly document: ReturnDocument;
}

const COLUMNS = ['id', 'version', 'placed_at', 'document'] as const;

const parse = (row: { id: string; version: number; placed_at: number; document: string }): ReturnRow => ({
  id: row.id as ReturnId,
  version: row.version,
  placedAt: row.placed_at,
  document: JSON.parse(row.document) as ReturnDocument,
});

export const findReturn = async (db: Database, brandId: string, id: ReturnId): Promise<ReturnRow | undefined> => {
  const row = await db.selectFrom('returns').select(COLUMNS).where('id', '=', id).where('brand_id', '=', brandId).executeTakeFirst();
  return row && parse(row);
};

/** What the return with this id was placed with, whichever brand's it is. */
export const findFingerprint = async (db: Database, id: ReturnId): Promise<string | undefined> =>
  (await db.selectFrom('returns').select('fingerprint').where('id', '=', id).executeTakeFirst())?.fingerprint;

/** The order's returns, the newest first. */
export const listReturnsOf = async (
  db: Database,
  order: OrderId,
  after: { readonly placedAt: number; readonly id: string } | null,
  limit: number,
): Promise<ReturnRow[]> => {
  let select = db.selectFrom('returns').select(COLUMNS).where('order_id', '=', order);
  if (after !== null) {
    select = select.where(({ eb, and, or }) =>
      or([eb('placed_at', '<', after.placedAt), and([eb('placed_at', '=', after.placedAt), eb('id', '<', after.id)])]),
    );
  }
  const rows = await select.orderBy('placed_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(parse);
};

/** By line, the units that returns have. */
export const readTaken = async (db: Database, order: OrderId): Promise<Map<LineId, Taken[]>> => {
  const rows = await db
    .selectFrom('return_units')
    .select(['line_id', 'unit', 'state'])
    .where('order_id', '=', order)
    .orderBy('line_id')
    .orderBy('unit')
    .execute();
  const taken = new Map<LineId, Taken[]>();
  for (const { line_id, unit, state } of rows) taken.set(line_id as LineId, [...(taken.get(line_id as LineId) ?? []), { unit, state }]);
  return taken;
};

/** Puts the return in with its units. False when somebody has one of them already, or the id is taken. */
export const insertReturn = async (
  tx: Database,
  brandId: string,
  document: ReturnDocument,
  fingerprint: string,
  now: number,
): Promise<boolean> => {
  const { id, order, kind } = document;
  const inserted = await tx
    .insertInto('returns')
    .values({
      id,
      brand_id: brandId,
      order_id: order,
      kind,
      status: returnStatus(document),
      version: 1,
      placed_at: now,
      fingerprint,
      document: JSON.stringify(document),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false;
  for (const { line, units } of document.lines) {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('return_units')
      .values(units.map((unit) => ({ order_id: order, line_id: line, unit, return_id: id, state: 'open' as const })))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== BigInt(units.length)) return false;
  }
  return true;
};

/** Puts what became of it in the place of `before`; false when somebody else was faster. */
export const replaceReturn = async (tx: Database, before: ReturnRow, document: ReturnDocument): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('returns')
    .set({ version: before.version + 1, status: returnStatus(document), document: JSON.stringify(document) })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** What is over holds the units it kept or sent back for good, and no code opens it any more. */
export const settleUnits = async (tx: Database, { id, order, lines }: ReturnDocument): Promise<void> => {
  await tx.deleteFrom('return_units').where('return_id', '=', id).execute();
  const kept = lines.flatMap(({ line, accepted, rejected }) => [
    ...(accepted ?? []).map((unit) => ({ line_id: line, unit, state: 'returned' as const })),
    ...(rejected ?? []).map((unit) => ({ line_id: line, unit, state: 'rejected' as const })),
  ]);
  for (let start = 0; start < kept.length; start += 500) {
    await tx
      .insertInto('return_units')
      .values(kept.slice(start, start + 500).map((each) => ({ order_id: order, return_id: id, ...each })))
      .execute();
  }
  await tx.deleteFrom('return_tokens').where('return_id', '=', id).execute();
};

/** Codes of one return that are good at the same time: those made last. */
const MOST_CODES = 10;

export const insertReturnToken = async (tx: Database, hash: string, id: ReturnId, now: number): Promise<void> => {
  const older = await tx
    .selectFrom('return_tokens')
    .select('hash')
    .where('return_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('hash')
    .execute();
  for (const each of older.slice(MOST_CODES - 1)) await tx.deleteFrom('return_tokens').where('hash', '=', each.hash).execute();
  await tx.insertInto('return_tokens').values({ hash, return_id: id, created_at: now }).execute();
};

/** Which return of the brand a code opens. */
export const findReturnToken = async (db: Database, brandId: string, hash: string): Promise<ReturnId | undefined> => {
  const row = await db
    .selectFrom('return_tokens')
    .innerJoin('returns', 'returns.id', 'return_tokens.return_id')
    .select('returns.id')
    .where('return_tokens.hash', '=', hash)
    .where('returns.brand_id', '=', brandId)
    .executeTakeFirst();
  return row && (row.id as ReturnId);
};

/** The order's returns lose the shopper's words, address and pictures, and their codes; true when there were any. */
export const forgetReturner = async (tx: Database, order: OrderId): Promise<boolean> => {
  const rows = await tx.selectFrom('returns').select(COLUMNS).where('order_id', '=', order).orderBy('id').execute();
  for (const { id, document } of rows.map(parse)) {
    const { pickup: _, ...rest } = document;
    const plain: ReturnDocument = { ...rest, lines: document.lines.map((line) => ({ ...line, note: null })) };
    await tx
      .updateTable('returns')
      .set({ document: JSON.stringify(plain) })
      .where('id', '=', id)
      .execute();
    await tx.deleteFrom('return_photos').where('return_id', '=', id).execute();
    await tx.deleteFrom('return_tokens').where('return_id', '=', id).execute();
  }
  return rows.length > 0;
};
