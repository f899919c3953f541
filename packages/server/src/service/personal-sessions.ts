import type { PersonalData } from './personal-data.ts';

/** Where and when she signed in; nothing that would let anybody in. */
export const personalSessions: PersonalData = {
  noun: 'sessions',
  tables: ['sessions', 'bearers', 'refresh_tokens'],
  export: async (db, { customer }) => {
    const rows = await db
      .selectFrom('sessions')
      .select(['channel', 'created_at', 'ended_at'])
      .where('customer_id', '=', customer)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(({ channel, created_at, ended_at }) => ({
      channel,
      signedIn: new Date(created_at).toISOString(),
      ended: ended_at === null ? null : new Date(ended_at).toISOString(),
    }));
  },
  // What proved it goes with it.
  erase: async (tx, { customer }) => {
    await tx.deleteFrom('sessions').where('customer_id', '=', customer).execute();
  },
};
