import type { ActionId, CartId, ClientId } from '@throughline/contract';
import type { Answer } from '../domain/ledger.ts';
import type { Database } from './storage.ts';

/** Answers on record to these actions of the cart, by action id. */
export const findAnswers = async (db: Database, cartId: CartId, actions: readonly ActionId[]): Promise<Map<string, Answer>> => {
  const rows = await db
    .selectFrom('answers')
    .select(['action_id', 'seq', 'fingerprint', 'result'])
    .where('cart_id', '=', cartId)
    .where('action_id', 'in', actions)
    .execute();
  return new Map(
    rows.map((row) => [row.action_id, { id: row.action_id as ActionId, seq: row.seq, fingerprint: row.fingerprint, result: row.result }]),
  );
};

export const findMark = async (db: Database, cartId: CartId, client: ClientId): Promise<number> => {
  const row = await db
    .selectFrom('cart_clients')
    .select('mark')
    .where('cart_id', '=', cartId)
    .where('client', '=', client)
    .executeTakeFirst();
  return row?.mark ?? 0;
};

export const insertAnswers = async (tx: Database, cartId: CartId, answers: readonly Answer[], now: number): Promise<void> => {
  await tx
    .insertInto('answers')
    .values(
      answers.map(({ id, seq, fingerprint, result }) => ({ cart_id: cartId, action_id: id, seq, fingerprint, result, created_at: now })),
    )
    .execute();
};

export const raiseMark = async (tx: Database, cartId: CartId, client: ClientId, mark: number): Promise<void> => {
  await tx
    .insertInto('cart_clients')
    .values({ cart_id: cartId, client, mark })
    .onConflict((conflict) => conflict.columns(['cart_id', 'client']).doUpdateSet({ mark }))
    .execute();
};

/** Forgets answers given before `time`, at most `most` of them; how many. */
export const forgetAnswers = async (tx: Database, time: number, most: number): Promise<number> => {
  const old = await tx.selectFrom('answers').select(['cart_id', 'action_id']).where('created_at', '<', time).limit(most).execute();
  for (const { cart_id, action_id } of old) {
    await tx.deleteFrom('answers').where('cart_id', '=', cart_id).where('action_id', '=', action_id).execute();
  }
  return old.length;
};
