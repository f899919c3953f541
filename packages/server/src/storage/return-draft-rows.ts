import type { OrderId, ReturnDraft, ReturnId } from '@throughline/contract';
import type { OrderScope } from './order-token-rows.ts';
import type { Database } from './storage.ts';

/** A return that is half filled in, until it is placed or `expiresAt`. */
export interface ReturnDraftRow {
  readonly id: ReturnId;
  readonly order: OrderId;
  readonly scope: OrderScope;
  readonly document: ReturnDraft;
  readonly expiresAt: number;
}

const COLUMNS = ['id', 'order_id', 'scope', 'document', 'expires_at'] as const;

const parse = (row: { id: string; order_id: string; scope: OrderScope; document: string; expires_at: number }): ReturnDraftRow => ({
  id: row.id as ReturnId,
  order: row.order_id as OrderId,
  scope: row.scope,
  document: JSON.parse(row.document) as ReturnDraft,
  expiresAt: row.expires_at,
});

export const findReturnDraft = async (db: Database, brandId: string, id: ReturnId, now: number): Promise<ReturnDraftRow | undefined> => {
  const row = await db
    .selectFrom('return_drafts')
    .select(COLUMNS)
    .where('id', '=', id)
    .where('brand_id', '=', brandId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && parse(row);
};

/** How the order is seen by who has a code for a draft of it; undefined when the code opens none. */
export const findDraftScope = async (
  db: Database,
  brandId: string,
  order: OrderId,
  hash: string,
  now: number,
): Promise<OrderScope | undefined> => {
  const row = await db
    .selectFrom('return_draft_tokens')
    .innerJoin('return_drafts', 'return_drafts.id', 'return_draft_tokens.draft_id')
    .select('return_drafts.scope')
    .where('return_draft_tokens.hash', '=', hash)
    .where('return_drafts.brand_id', '=', brandId)
    .where('return_drafts.order_id', '=', order)
    .where('return_drafts.expires_at', '>', now)
    .executeTakeFirst();
  return row?.scope;
};

export const listReturnDraftsOf = async (db: Database, order: OrderId): Promise<ReturnDraftRow[]> => {
  const rows = await db.selectFrom('return_drafts').select(COLUMNS).where('order_id', '=', order).orderBy('id').execute();
  return rows.map(parse);
};

/** Drafts of one order that are kept at the same time: those kept last. */
const MOST_DRAFTS = 10;

/** Keeps it as it is now; false when the id names a draft of another order, or one that others see otherwise. */
export const putReturnDraft = async (
  tx: Database,
  brandId: string,
  { id, order, scope, document, expiresAt }: ReturnDraftRow,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('return_drafts')
    .values({ id, brand_id: brandId, order_id: order, scope, document: JSON.stringify(document), expires_at: expiresAt })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ document: JSON.stringify(document), expires_at: expiresAt })
        .where('return_drafts.order_id', '=', order)
        .where('return_drafts.scope', '=', scope),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  const older = await tx
    .selectFrom('return_drafts')
    .select('id')
    .where('order_id', '=', order)
    .where('id', '<>', id)
    .orderBy('expires_at', 'desc')
    .orderBy('id')
    .execute();
  for (const each of older.slice(MOST_DRAFTS - 1)) await dropReturnDraft(tx, each.id as ReturnId);
  return true;
};

/** Codes of one draft that are good at the same time: those made last. */
const MOST_CODES = 10;

export const insertDraftToken = async (tx: Database, hash: string, id: ReturnId, now: number): Promise<void> => {
  const older = await tx
    .selectFrom('return_draft_tokens')
    .select('hash')
    .where('draft_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('hash')
    .execute();
  for (const each of older.slice(MOST_CODES - 1)) await tx.deleteFrom('return_draft_tokens').where('hash', '=', each.hash).execute();
  await tx.insertInto('return_draft_tokens').values({ hash, draft_id: id, created_at: now }).execute();
};

/** The draft has become the return of its id: its codes open that from now on. */
export const passCodes = async (tx: Database, id: ReturnId): Promise<void> => {
  const tokens = await tx.selectFrom('return_draft_tokens').select(['hash', 'created_at']).where('draft_id', '=', id).execute();
  for (const token of tokens)
    await tx
      .insertInto('return_tokens')
      .values({ ...token, return_id: id })
      .execute();
};

/** Forgets a draft and its codes. */
export const dropReturnDraft = async (tx: Database, id: ReturnId): Promise<void> => {
  await tx.deleteFrom('return_drafts').where('id', '=', id).execute();
};

export const forgetReturnDraftsOf = async (tx: Database, order: OrderId): Promise<void> => {
  await tx.deleteFrom('return_drafts').where('order_id', '=', order).execute();
};

/** Forgets drafts that ended before `time`. */
export const forgetReturnDrafts = async (tx: Database, time: number): Promise<void> => {
  await tx.deleteFrom('return_drafts').where('expires_at', '<', time).execute();
};
