import type { OrderId, ReturnId } from '@throughline/contract';
import type { OrderHolder } from '../http/credentials.ts';
import { ProblemError } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { findOrder } from '../storage/order-rows.ts';
import { findOrderToken, type OrderScope } from '../storage/order-token-rows.ts';
import { findDraftScope } from '../storage/return-draft-rows.ts';
import { findReturn, findReturnToken, type ReturnRow } from '../storage/return-rows.ts';
import type { Database } from '../storage/storage.ts';
import { type HeldOrder, loadOrder } from './order-access.ts';

/** How a return is seen: with the scope `gift`, without amounts; by a code, without whose it is. */
export interface ReturnSight {
  readonly scope: OrderScope;
  readonly coded: boolean;
}

/** A return as its holder may see it. */
export interface HeldReturn extends ReturnRow, ReturnSight {}

/** How the holder sees this return; undefined when not at all. A token that opens nothing is told from one that opens something else. */
const sightOf = async (
  db: Database,
  brandId: string,
  row: ReturnRow | undefined,
  id: ReturnId,
  holder: OrderHolder,
  now: number,
): Promise<ReturnSight | undefined> => {
  if ('customer' in holder) {
    const order = row && (await findOrder(db, brandId, row.document.order));
    return order?.document.customer === holder.customer ? { scope: 'full', coded: false } : undefined;
  }
  const coded = await findReturnToken(db, brandId, holder.tokenHash);
  if (coded !== undefined) return coded === id ? { scope: row?.document.gift === true ? 'gift' : 'full', coded: true } : undefined;
  const token = await findOrderToken(db, brandId, holder.tokenHash, now);
  if (token === undefined) throw new ProblemError('order-not-found');
  if (token.order !== row?.document.order) return undefined;
  // A gift's recipient sees what she returned, and nothing of what the giver does.
  return token.scope === 'full' || row.document.gift ? { scope: token.scope, coded: false } : undefined;
};

/** The return, if the holder has a code for it or may see its order; else the same `return-not-found` whether there is none or it is another's. */
export const loadReturn = async (db: Database, brand: BrandRow, id: ReturnId, holder: OrderHolder, now: number): Promise<HeldReturn> => {
  const brandId = brand.document.id;
  const row = await findReturn(db, brandId, id);
  const sight = await sightOf(db, brandId, row, id, holder, now);
  if (row === undefined || sight === undefined) throw new ProblemError('return-not-found');
  return { ...row, ...sight };
};

/** By a code for a draft of the order; or for `placed`, which was one when it was sent the first time. */
const codedScope = async (
  db: Database,
  brandId: string,
  id: OrderId,
  tokenHash: string,
  now: number,
  placed: ReturnId | undefined,
): Promise<OrderScope | undefined> => {
  const drafted = await findDraftScope(db, brandId, id, tokenHash, now);
  if (drafted !== undefined || placed === undefined || (await findReturnToken(db, brandId, tokenHash)) !== placed) return drafted;
  const { document } = (await findReturn(db, brandId, placed)) ?? {};
  if (document?.order !== id) return undefined;
  return document.gift ? 'gift' : 'full';
};

/**
 * The order, for whoever may return of it: as `loadOrder`, and who has the code of a return that is half filled in, who sees what its author
 * did. `placed` may have been that return.
 */
export const loadOrderToReturn = async (
  db: Database,
  brand: BrandRow,
  id: OrderId,
  holder: OrderHolder,
  now: number,
  placed?: ReturnId,
): Promise<HeldOrder> => {
  const brandId = brand.document.id;
  const scope = 'tokenHash' in holder ? await codedScope(db, brandId, id, holder.tokenHash, now, placed) : undefined;
  const order = scope && (await findOrder(db, brandId, id));
  return scope && order ? { ...order, scope } : loadOrder(db, brand, id, holder, now);
};
