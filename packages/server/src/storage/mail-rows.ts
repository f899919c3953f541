import type { Database } from './storage.ts';

export interface MailRow {
  readonly id: string;
  readonly brandId: string;
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly createdAt: number;
  readonly attempts: number;
  readonly dueAt: number;
}

export const insertMail = async (tx: Database, mail: Omit<MailRow, 'attempts' | 'dueAt'>): Promise<void> => {
  const { id, brandId, sender, recipient, subject, text, html, createdAt } = mail;
  const state = { attempts: 0, due_at: createdAt, sent_at: null, failed_at: null };
  await tx
    .insertInto('mails')
    .values({ id, brand_id: brandId, sender, recipient, subject, text, html, created_at: createdAt, ...state })
    .execute();
};

/** The mail, if it is due, for whoever asks first; nobody else gets it before `until`. */
export const claimMail = async (tx: Database, id: string, now: number, until: number): Promise<MailRow | undefined> => {
  const row = await tx
    .selectFrom('mails')
    .selectAll()
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where('due_at', '<=', now)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const attempts = row.attempts + 1;
  await tx.updateTable('mails').set({ due_at: until, attempts }).where('id', '=', id).execute();
  const { sender, recipient, subject, text, html } = row;
  return { id, brandId: row.brand_id, sender, recipient, subject, text, html, createdAt: row.created_at, attempts, dueAt: until };
};

/** Mails that wait, those first that are due first. */
export const waitingMails = async (db: Database, most: number): Promise<{ id: string; dueAt: number }[]> => {
  const rows = await db
    .selectFrom('mails')
    .select(['id', 'due_at'])
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .orderBy('due_at')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({ id: row.id, dueAt: row.due_at }));
};

/** `keep`: what it says stays on record, for a mailbox to show. */
export const markSent = async (tx: Database, id: string, now: number, keep: boolean): Promise<void> => {
  await tx
    .updateTable('mails')
    .set({ sent_at: now, ...(!keep && { subject: '', text: '', html: '' }) })
    .where('id', '=', id)
    .execute();
};

export const markRetry = async (tx: Database, id: string, dueAt: number): Promise<void> => {
  await tx.updateTable('mails').set({ due_at: dueAt }).where('id', '=', id).execute();
};

/** Nobody tries it any more, and what it says is forgotten. */
export const markFailed = async (tx: Database, id: string, now: number): Promise<void> => {
  await tx.updateTable('mails').set({ failed_at: now, subject: '', text: '', html: '' }).where('id', '=', id).execute();
};

/** Mails of every brand, newest first. */
export const newestMails = async (
  db: Database,
  most: number,
): Promise<(Omit<MailRow, 'attempts' | 'dueAt'> & { sentAt: number | null })[]> => {
  const rows = await db.selectFrom('mails').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc').limit(most).execute();
  return rows.map(({ id, brand_id, sender, recipient, subject, text, html, created_at, sent_at }) => ({
    id,
    brandId: brand_id,
    sender,
    recipient,
    subject,
    text,
    html,
    createdAt: created_at,
    sentAt: sent_at,
  }));
};

export const forgetMails = async (tx: Database, time: number): Promise<void> => {
  await tx.deleteFrom('mails').where('created_at', '<', time).execute();
};
