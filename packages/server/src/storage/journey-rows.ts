import type { Channel, CustomerId, JourneyEvent } from '@throughline/contract';
import type { Period } from '../domain/insight.ts';
import type { Database } from './storage.ts';

export interface JourneyRow {
  readonly event: JourneyEvent;
  readonly visit: string;
  readonly channel: Channel;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly customer: CustomerId | null;
  readonly consent: string;
}

/** False when it is on record already. */
export const insertJourneyEvent = async (tx: Database, brandId: string, row: JourneyRow): Promise<boolean> => {
  const { id, name, items = [], ago: _ago, ...rest } = row.event;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('journey_events')
    .values({
      brand_id: brandId,
      id,
      visit: row.visit,
      channel: row.channel,
      name,
      at: row.at,
      units: items.reduce((sum, { quantity }) => sum + quantity, 0),
      customer_id: row.customer,
      consent: row.consent,
      document: JSON.stringify({ items, ...rest }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

export interface ChannelCount {
  readonly channel: string;
  readonly sessions: number;
  readonly adds: number;
  readonly converted: number;
}

/** Visits, units added and visits with a purchase, by channel. */
export const countByChannel = async (db: Database, brandId: string, { from, to }: Period): Promise<ChannelCount[]> => {
  const rows = await db
    .selectFrom('journey_events')
    .select((s) => [
      'channel',
      s.fn.count<number>('visit').distinct().as('sessions'),
      s.fn.sum<number>(s.case().when('name', '=', 'add_to_cart').then(s.ref('units')).else(0).end()).as('adds'),
      s.fn
        .count<number>(s.case().when('name', '=', 'purchase').then(s.ref('visit')).end())
        .distinct()
        .as('converted'),
    ])
    .where('brand_id', '=', brandId)
    .where('at', '>=', from)
    .where('at', '<', to)
    .groupBy('channel')
    .orderBy('channel')
    .execute();
  return rows.map(({ channel, sessions, adds, converted }) => ({ channel, sessions, adds, converted }));
};

/** Carts changed in the period; those of them used on several channels; those left with something in them since before `left`. */
export const countCarts = async (
  db: Database,
  brandId: string,
  { from, to }: Period,
  left: number,
): Promise<{ changed: number; crossed: number; abandoned: number }> => {
  const row = await db
    .selectFrom('carts')
    .select((s) => [
      s.fn.countAll<number>().as('changed'),
      s.fn.count<number>(s.case().when('channels', 'like', '% %').then(1).end()).as('crossed'),
      s.fn
        .count<number>(
          s
            .case()
            .when(s.and([s('units', '>', 0), s('changed_at', '<', left)]))
            .then(1)
            .end(),
        )
        .as('abandoned'),
    ])
    .where('brand_id', '=', brandId)
    .where('changed_at', '>=', from)
    .where('changed_at', '<', to)
    .executeTakeFirstOrThrow();
  return row;
};

/** Forgets events older than `before`, at most `most` of them; how many. */
export const forgetJourneyEvents = async (tx: Database, before: number, most: number): Promise<number> => {
  const old = await tx.selectFrom('journey_events').select(['brand_id', 'id']).where('at', '<', before).limit(most).execute();
  for (const { brand_id, id } of old) await tx.deleteFrom('journey_events').where('brand_id', '=', brand_id).where('id', '=', id).execute();
  return old.length;
};
