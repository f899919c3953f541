import type { CustomerId } from '@throughline/contract';
import type { Database } from './storage.ts';

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
