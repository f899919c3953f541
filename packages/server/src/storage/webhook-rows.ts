import type { Database } from './storage.ts';

export interface WebhookRow {
  readonly id: string;
  readonly url: string;
  /** Base64; what deliveries are signed with. Kept as it is: a signature can't be made of a hash. */
  readonly secret: string;
  readonly events: readonly string[];
}

export interface Delivery {
  readonly id: string;
  readonly webhook: string;
  readonly event: string;
  readonly body: string;
  /** Attempts made before this one. */
  readonly attempt: number;
  readonly url: string;
  readonly secret: string;
}

export const putWebhook = async (tx: Database, brandId: string, { id, url, secret, events }: WebhookRow, now: number): Promise<void> => {
  const values = { url, secret, events: ` ${events.join(' ')} ` };
  await tx
    .insertInto('webhooks')
    .values({ id, brand_id: brandId, ...values, created_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
};

export const listWebhooks = async (db: Database, brandId: string): Promise<WebhookRow[]> => {
  const rows = await db.selectFrom('webhooks').selectAll().where('brand_id', '=', brandId).orderBy('created_at').orderBy('id').execute();
  return rows.map(({ id, url, secret, events }) => ({ id, url, secret, events: events.trim().split(' ') }));
};

/** False when there is none. */
export const deleteWebhook = async (tx: Database, brandId: string, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx.deleteFrom('webhooks').where('brand_id', '=', brandId).where('id', '=', id).executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
};

/** Ids of the brand's webhooks that want to hear of the event. */
export const webhooksFor = async (tx: Database, brandId: string, event: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('webhooks')
    .select('id')
    .where('brand_id', '=', brandId)
    .where('events', 'like', `% ${event} %`)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
};

export const insertDelivery = async (
  tx: Database,
  brandId: string,
  { id, webhook, event, body }: Pick<Delivery, 'id' | 'webhook' | 'event' | 'body'>,
  now: number,
): Promise<void> => {
  await tx
    .insertInto('deliveries')
    .values({
      id,
      brand_id: brandId,
      webhook_id: webhook,
      event,
      body,
      attempt: 0,
      next_at: now,
      claimed_until: 0,
      created_at: now,
      state: 'waiting',
    })
    .execute();
};

/** Takes what is due for this node alone until `until`; another node sees none of it before that. */
export const claimDeliveries = async (tx: Database, now: number, until: number, most: number): Promise<Delivery[]> => {
  const rows = await tx
    .selectFrom('deliveries')
    .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook_id')
    .select([
      'deliveries.id',
      'deliveries.webhook_id',
      'deliveries.event',
      'deliveries.body',
      'deliveries.attempt',
      'webhooks.url',
      'webhooks.secret',
    ])
    .where('deliveries.state', '=', 'waiting')
    .where('deliveries.next_at', '<=', now)
    .where('deliveries.claimed_until', '<=', now)
    .orderBy('deliveries.next_at')
    .orderBy('deliveries.id')
    .limit(most)
    .execute();
  if (rows.length > 0)
    await tx
      .updateTable('deliveries')
      .set({ claimed_until: until })
      .where(
        'id',
        'in',
        rows.map(({ id }) => id),
      )
      .execute();
  return rows.map(({ webhook_id, ...row }) => ({ ...row, webhook: webhook_id }));
};

/** When the next one is due, or free again after a node that died; undefined when nothing waits. */
export const nextDelivery = async (db: Database): Promise<number | undefined> => {
  const row = await db
    .selectFrom('deliveries')
    .select(['next_at', 'claimed_until'])
    .where('state', '=', 'waiting')
    .orderBy('next_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && Math.max(row.next_at, row.claimed_until);
};

/** Writes down how an attempt went. */
export const settleDelivery = async (
  tx: Database,
  id: string,
  state: 'waiting' | 'done' | 'given-up',
  attempt: number,
  nextAt: number,
): Promise<void> => {
  await tx.updateTable('deliveries').set({ state, attempt, next_at: nextAt, claimed_until: 0 }).where('id', '=', id).execute();
};

/** Forgets what was settled before that. */
export const forgetDeliveries = async (tx: Database, before: number): Promise<void> => {
  await tx.deleteFrom('deliveries').where('state', '!=', 'waiting').where('created_at', '<', before).execute();
};
