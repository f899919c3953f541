import { join } from 'node:path';

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
  readonly data: string;
}

export const readSettings = (options: CommandOptions, env: Readonly<Record<string, string | undefined>>): Settings => {
  const text = String(options['port'] ?? (env['PORT'] || 4000));
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  // Shop and kiosk follow on the next two.
  if (!(port >= 1 && port <= 65_533)) throw new UsageError(`The port must be a whole number from 1 to 65533, not "${text}".`);
  return {
    port,
    host: String(options['host'] ?? (env['HOST'] || '127.0.0.1')),
    data: String(options['data'] ?? (env['THROUGHLINE_DATA'] || '.data')),
  };
};
