import { sql } from 'kysely';
import type { PersonalData } from './personal-data.ts';

/** What she did while she was signed in and had agreed to be counted. */
export const personalJourney: PersonalData = {
  noun: 'journey',
  tables: ['journey_events', 'deliveries'],
  export: async (db, { customer }) => {
    const rows = await db
      .selectFrom('journey_events')
      .select(['name', 'at', 'channel', 'document'])
      .where('customer_id', '=', customer)
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.map(({ name, at, channel, document }) => ({
      name,
      at: new Date(at).toISOString(),
      channel,
      ...(JSON.parse(document) as object),
    }));
  },
  erase: async (tx, { brandId, customer }) => {
    await tx.deleteFrom('journey_events').where('customer_id', '=', customer).execute();
    // What was told of her, and what waits to be.
    await tx
      .deleteFrom('deliveries')
      .where('brand_id', '=', brandId)
      .where(sql<boolean>`body like ${`%${customer.replaceAll('_', String.raw`\_`)}%`} escape '\\'`)
      .execute();
  },
};
