import type { CartId, Channel, CustomerId, SessionId } from '@throughline/contract';
import { type CartRow, readCart } from './cart-rows.ts';
import type { Database } from './storage.ts';

/** The customer's one cart. */
export const findCustomerCart = async (db: Database, customer: CustomerId): Promise<CartRow | undefined> => {
  const row = await db.selectFrom('carts').select('id').where('customer_id', '=', customer).executeTakeFirst();
  return row && readCart(db, row.id as CartId);
};

/** Whose cart it is; null: a guest's. */
export const ownerOf = async (db: Database, cart: CartId): Promise<CustomerId | null> => {
  const row = await db.selectFrom('carts').select('customer_id').where('id', '=', cart).executeTakeFirst();
  return (row?.customer_id ?? null) as CustomerId | null;
};

export const giveCart = async (tx: Database, cart: CartId, customer: CustomerId): Promise<void> => {
  await tx.updateTable('carts').set({ customer_id: customer }).where('id', '=', cart).execute();
};

/** The token is given to a session and ends with it. False when it is known already. */
export const insertSessionToken = async (tx: Database, cart: CartId, session: SessionId, hash: string, now: number): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('cart_tokens')
    .values({ hash, cart_id: cart, created_at: now, retired_at: null, session_id: session })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** One token opens its cart no more. */
export const retireToken = async (tx: Database, hash: string, now: number): Promise<void> => {
  await tx.updateTable('cart_tokens').set({ retired_at: now }).where('hash', '=', hash).where('retired_at', 'is', null).execute();
};

/** Remembers on which channels a cart was used: this one, and those of the cart that was merged into it. */
export const noteChannels = async (tx: Database, to: CartId, from: CartId | undefined, channel: Channel): Promise<void> => {
  const ids = from === undefined ? [to] : [to, from];
  const rows = await tx.selectFrom('carts').select(['id', 'channels']).where('id', 'in', ids).execute();
  const known = ids.flatMap((id) => rows.find((row) => row.id === id)?.channels.split(' ') ?? []);
  const channels = [...new Set([...known, channel])].filter((each) => each !== '').join(' ');
  await tx.updateTable('carts').set({ channels }).where('id', '=', to).execute();
};

/**
 * What was answered to actions on one cart is known of another from now on: an action whose answer was lost, and which comes again after
 * the carts were merged, is not executed a second time.
 */
export const carryAnswers = async (tx: Database, from: CartId, to: CartId): Promise<void> => {
  await tx
    .insertInto('answers')
    .columns(['cart_id', 'action_id', 'seq', 'fingerprint', 'result', 'created_at'])
    .expression((each) =>
      each
        .selectFrom('answers')
        .select((column) => [
          column.cast<string>(column.val(to), 'text').as('cart_id'),
          'action_id',
          'seq',
          'fingerprint',
          'result',
          'created_at',
        ])
        .where('cart_id', '=', from),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const marks = await tx.selectFrom('cart_clients').select(['client', 'mark']).where('cart_id', '=', from).execute();
  for (const { client, mark } of marks) {
    const known = await tx
      .selectFrom('cart_clients')
      .select('mark')
      .where('cart_id', '=', to)
      .where('client', '=', client)
      .executeTakeFirst();
    if (known === undefined) await tx.insertInto('cart_clients').values({ cart_id: to, client, mark }).execute();
    else if (known.mark < mark)
      await tx.updateTable('cart_clients').set({ mark }).where('cart_id', '=', to).where('client', '=', client).execute();
  }
};
