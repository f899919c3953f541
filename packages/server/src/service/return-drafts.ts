import type { OrderId, OrderToken, ReturnDraft, ReturnId } from '@throughline/contract';
import type { Context } from '../context.ts';
import { sha256 } from '../hash.ts';
import { ProblemError } from '../problem-error.ts';
import {
  dropReturnDraft,
  findReturnDraft,
  insertDraftToken,
  passCodes,
  putReturnDraft,
  type ReturnDraftRow,
} from '../storage/return-draft-rows.ts';
import { findFingerprint } from '../storage/return-rows.ts';
import type { OrderScope } from '../storage/order-token-rows.ts';
import type { Database } from '../storage/storage.ts';
import type { HeldOrder } from './order-access.ts';
import { loadOrderToReturn, loadReturn } from './return-access.ts';
import type { Asker } from './returns.ts';

const DAY_MS = 86_400_000;

/** Days it is kept after it was last changed: begun in the evening, brought to the counter on Saturday. */
const DRAFT_DAYS = 3;

/** Keeps what is filled in, because the shopper asked; again: as it is now, with the codes it has. Refused once it is placed: one draft is one return. */
export const keepDraft = (
  { storage, clock }: Context,
  { brand, holder }: Asker,
  id: ReturnId,
  document: ReturnDraft,
): Promise<ReturnDraftRow> =>
  storage.write(async (tx) => {
    const now = clock.now();
    const brandId = brand.document.id;
    const { id: order, scope } = await loadOrderToReturn(tx, brand, document.order, holder, now);
    const draft = { id, order, scope, document, expiresAt: now + DRAFT_DAYS * DAY_MS };
    if ((await findFingerprint(tx, id)) !== undefined || !(await putReturnDraft(tx, brandId, draft)))
      throw new ProblemError('return-reused');
    return draft;
  });

/** How the holder sees the order; undefined when not at all. */
const scopeOf = async (db: Database, { brand, holder }: Asker, order: OrderId, now: number): Promise<OrderScope | undefined> => {
  try {
    return (await loadOrderToReturn(db, brand, order, holder, now)).scope;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
};

/** The draft, if the holder has a code for it or sees its order as who filled it in; else as for a return, so that a code that has ended is told from one whose return is placed. */
const loadDraft = async (db: Database, asker: Asker, id: ReturnId, now: number): Promise<ReturnDraftRow> => {
  const row = await findReturnDraft(db, asker.brand.document.id, id, now);
  if (row !== undefined && (await scopeOf(db, asker, row.order, now)) === row.scope) return row;
  await loadReturn(db, asker.brand, id, asker.holder, now);
  throw new ProblemError('return-not-found');
};

export const readDraft = ({ storage, clock }: Context, asker: Asker, id: ReturnId): Promise<ReturnDraftRow> =>
  loadDraft(storage.db, asker, id, clock.now());

/** Puts a code for the draft on record; false when nothing is half filled in under this id. */
export const codeDraft = async (tx: Database, asker: Asker, id: ReturnId, token: OrderToken, now: number): Promise<boolean> => {
  if ((await findReturnDraft(tx, asker.brand.document.id, id, now)) === undefined) return false;
  await loadDraft(tx, asker, id, now);
  await insertDraftToken(tx, sha256(token), id, now);
  return true;
};

/** It is placed: its codes open the return, which shows no more than they did, and what was kept of it is forgotten. */
export const settleDraft = async (tx: Database, { brand }: Asker, id: ReturnId, order: HeldOrder, now: number): Promise<void> => {
  const draft = await findReturnDraft(tx, brand.document.id, id, now);
  if (draft === undefined) return;
  if (draft.order === order.id && draft.scope === order.scope) await passCodes(tx, id);
  await dropReturnDraft(tx, id);
};
