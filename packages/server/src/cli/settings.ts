import { join } from 'node:path';
import { smtp } from '../mail/smtp.ts';
import { mailbox, type MailTransport } from '../mail/transport.ts';
import { isPostgresUrl } from '../storage/postgres-address.ts';

/** Wrong use of the command. The message says what is right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The database within a data folder. `npm start` and the command use the same. */
export const databaseIn = (folder: string): string => join(folder, 'throughline.db');

/** Options as the command line gave them, by camel-cased name. */
export type CommandOptions = Readonly<Record<string, string | number | boolean | undefined>>;

/** What every command understands, from options, then the environment, then defaults. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** A file or a PostgreSQL address, as `openStorage` takes it. The address holds a password: not to be shown. */
  readonly database: string;
  /** How mail leaves, and where it comes from; undefined: it waits. */
  readonly mail: MailTransport | undefined;
  readonly mailFrom: string | undefined;
}

/** `--data` goes before the environment, and there PostgreSQL before the folder. */
const databaseOf = (options: CommandOptions, env: Readonly<Record<string, string | undefined>>): string => {
  const address = env['DATABASE_URL'];
  if (options['data'] !== undefined) return databaseIn(String(options['data']));
  if (address === undefined || address === '') return databaseIn(env['THROUGHLINE_DATA'] || '.data');
  if (!isPostgresUrl(address))
    throw new UsageError('DATABASE_URL must begin with postgres://; for a SQLite file set THROUGHLINE_DATA to its folder.');
  return address;
};

/** A mail server, or for development a mailbox; in production there is nothing to be shown to whoever comes by. */
const mailOf = (env: Readonly<Record<string, string | undefined>>): MailTransport | undefined => {
  const url = env['SMTP_URL'];
  if (url === undefined || url === '') return env['NODE_ENV'] === 'production' ? undefined : mailbox();
  try {
    return smtp(url);
  } catch {
    throw new UsageError('SMTP_URL must be a URL such as smtp://user:password@mail.example.com:587.');
  }
};

export const readSettings = (options: CommandOptions, env: Readonly<Record<string, string | undefined>>): Settings => {
  const text = String(options['port'] ?? (env['PORT'] || 4000));
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  // Shop and kiosk follow on the next two.
  if (!(port >= 1 && port <= 65_533)) throw new UsageError(`The port must be a whole number from 1 to 65533, not "${text}".`);
  return {
    port,
    host: String(options['host'] ?? (env['HOST'] || '127.0.0.1')),
    database: databaseOf(options, env),
    mail: mailOf(env),
    mailFrom: env['MAIL_FROM'] || undefined,
  };
};
