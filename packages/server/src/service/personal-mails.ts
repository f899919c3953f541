import { parseEmail } from '../domain/email.ts';
import type { Database } from '../storage/storage.ts';
import type { PersonalData, Person } from './personal-data.ts';

/** Her mail of the last days, to however she spelt her address. */
const findMails = async (db: Database, { brandId, email }: Person) => {
  const rows = await db
    .selectFrom('mails')
    .select(['id', 'recipient', 'subject', 'created_at', 'sent_at'])
    .where('brand_id', '=', brandId)
    .where('recipient', 'like', `%${email.slice(email.lastIndexOf('@'))}`)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.filter(({ recipient }) => {
    const parsed = parseEmail(recipient);
    return typeof parsed !== 'string' && parsed.key === email;
  });
};

const MOST_PARAMETERS = 500;

export const personalMails: PersonalData = {
  noun: 'mails',
  tables: ['mails', 'sign_ins'],
  export: async (db, person) =>
    (await findMails(db, person)).map(({ recipient, subject, created_at, sent_at }) => ({
      to: recipient,
      subject,
      written: new Date(created_at).toISOString(),
      sent: sent_at === null ? null : new Date(sent_at).toISOString(),
    })),
  erase: async (tx, person) => {
    const ids = (await findMails(tx, person)).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += MOST_PARAMETERS)
      await tx
        .deleteFrom('mails')
        .where('id', 'in', ids.slice(from, from + MOST_PARAMETERS))
        .execute();
    await tx.deleteFrom('sign_ins').where('brand_id', '=', person.brandId).where('email', '=', person.email).execute();
  },
};
