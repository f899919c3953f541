import type { CartId, Channel, CustomerId, SessionId } from '@throughline/contract';
import type { Database } from './storage.ts';

export interface SessionRow {
  readonly id: SessionId;
  readonly customer: CustomerId;
  /** The customer's, as it is compared. */
  readonly email: string;
  readonly channel: Channel;
  readonly expiresAt: number;
  readonly endedAt: number | null;
}

/** Who the bearer with this hash stands for; undefined when it is unknown, expired, another brand's or of a session that has ended. */
export const findSession = async (
  db: Database,
  brandId: string,
  hash: string,
  now: number,
): Promise<{ readonly customer: CustomerId; readonly session: string } | undefined> => {
  const row = await db
    .selectFrom('bearers')
    .innerJoin('sessions', 'sessions.id', 'bearers.session_id')
    .select(['sessions.customer_id', 'sessions.id'])
    .where('bearers.hash', '=', hash)
    .where('bearers.expires_at', '>', now)
    .where('sessions.brand_id', '=', brandId)
    .where('sessions.ended_at', 'is', null)
    .executeTakeFirst();
  return row && { customer: row.customer_id as CustomerId, session: row.id };
};

/** When she signed in; undefined when the session is gone. */
export const signedInAt = async (db: Database, session: string): Promise<number | undefined> =>
  (await db.selectFrom('sessions').select('created_at').where('id', '=', session).executeTakeFirst())?.created_at;
export const readSession = async (db: Database, id: string): Promise<SessionRow | undefined> => {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('customers', 'customers.id', 'sessions.customer_id')
    .select(['sessions.id', 'sessions.channel', 'sessions.expires_at', 'sessions.ended_at', 'customers.email', 'sessions.customer_id'])
    .where('sessions.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      id: row.id as SessionId,
      customer: row.customer_id as CustomerId,
      email: row.email,
      channel: row.channel as Channel,
      expiresAt: row.expires_at,
      endedAt: row.ended_at,
    }
  );
};

/** The customer with this address, made now if there is none. */
export const customerOf = async (tx: Database, brandId: string, email: string, id: CustomerId, now: number): Promise<CustomerId> => {
  await tx
    .insertInto('customers')
    .values({ id, brand_id: brandId, email, version: 1, document: '{}', created_at: now })
    .onConflict((conflict) => conflict.columns(['brand_id', 'email']).doNothing())
    .execute();
  const row = await tx
    .selectFrom('customers')
    .select('id')
    .where('brand_id', '=', brandId)
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  return row.id as CustomerId;
};

export const insertSession = async (
  tx: Database,
  brandId: string,
  session: Omit<SessionRow, 'email' | 'endedAt'>,
  now: number,
): Promise<void> => {
  const { id, customer, channel, expiresAt } = session;
  await tx
    .insertInto('sessions')
    .values({ id, brand_id: brandId, customer_id: customer, channel, created_at: now, expires_at: expiresAt, ended_at: null })
    .execute();
};

export const renewSession = async (tx: Database, id: SessionId, expiresAt: number): Promise<void> => {
  await tx.updateTable('sessions').set({ expires_at: expiresAt }).where('id', '=', id).execute();
};

export const insertBearer = async (tx: Database, session: SessionId, hash: string, expiresAt: number): Promise<void> => {
  await tx.insertInto('bearers').values({ hash, session_id: session, expires_at: expiresAt }).execute();
};

/** False when somebody has had this token before. */
export const insertRefreshToken = async (tx: Database, session: SessionId, hash: string): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('refresh_tokens')
    .values({ hash, session_id: session, next_hash: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** A refresh token of the brand, used up (`next`: the hash of what took its place) or not. */
export const findRefreshToken = async (
  tx: Database,
  brandId: string,
  hash: string,
): Promise<{ readonly session: SessionId; readonly next: string | null } | undefined> => {
  const row = await tx
    .selectFrom('refresh_tokens')
    .innerJoin('sessions', 'sessions.id', 'refresh_tokens.session_id')
    .select(['refresh_tokens.session_id', 'refresh_tokens.next_hash'])
    .where('refresh_tokens.hash', '=', hash)
    .where('sessions.brand_id', '=', brandId)
    .executeTakeFirst();
  return row && { session: row.session_id as SessionId, next: row.next_hash };
};

export const useRefreshToken = async (tx: Database, hash: string, next: string): Promise<void> => {
  await tx.updateTable('refresh_tokens').set({ next_hash: next }).where('hash', '=', hash).execute();
};

/** The customer's sessions that have not ended. */
export const openSessions = async (tx: Database, customer: CustomerId): Promise<SessionId[]> => {
  const rows = await tx.selectFrom('sessions').select('id').where('customer_id', '=', customer).where('ended_at', 'is', null).execute();
  return rows.map(({ id }) => id as SessionId);
};

/** Kiosk visits that are over, though nobody said so. */
export const overdueVisits = async (tx: Database, now: number, most: number): Promise<SessionId[]> => {
  const rows = await tx
    .selectFrom('sessions')
    .select('id')
    .where('channel', '=', 'kiosk')
    .where('ended_at', 'is', null)
    .where('expires_at', '<=', now)
    .limit(most)
    .execute();
  return rows.map(({ id }) => id as SessionId);
};

/** A cart token that opens its cart no more. */
export interface RetiredToken {
  readonly cart: CartId;
  readonly hash: string;
}

/** Ends sessions with all that was given out under them. */
export const endSessions = async (tx: Database, ids: readonly SessionId[], now: number): Promise<RetiredToken[]> => {
  if (ids.length === 0) return [];
  await tx.updateTable('sessions').set({ ended_at: now }).where('id', 'in', ids).execute();
  await tx.deleteFrom('bearers').where('session_id', 'in', ids).execute();
  await tx.deleteFrom('refresh_tokens').where('session_id', 'in', ids).execute();
  const tokens = await tx
    .selectFrom('cart_tokens')
    .select(['hash', 'cart_id'])
    .where('session_id', 'in', ids)
    .where('retired_at', 'is', null)
    .execute();
  await tx.updateTable('cart_tokens').set({ retired_at: now }).where('session_id', 'in', ids).where('retired_at', 'is', null).execute();
  return tokens.map(({ hash, cart_id }) => ({ hash, cart: cart_id as CartId }));
};

/** Forgets bearers that are over, and sessions that ended or ran out before `time`. */
export const forgetSessions = async (tx: Database, now: number, time: number): Promise<void> => {
  await tx.deleteFrom('bearers').where('expires_at', '<', now).execute();
  await tx.deleteFrom('sessions').where('expires_at', '<', time).execute();
  await tx.deleteFrom('sessions').where('ended_at', '<', time).execute();
};
