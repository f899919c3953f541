import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { isPostgresUrl } from '../storage/postgres-address.ts';
import { copySqlite } from '../storage/sqlite-backup.ts';
import { type CommandOptions, readSettings, UsageError } from './settings.ts';

/** Copies the database, as it is at one moment, into a file that is not there yet. The server goes on meanwhile. */
export const backup = async (file: string | undefined, options: CommandOptions): Promise<void> => {
  if (file === undefined) throw new UsageError('Use: throughline backup FILE');
  const { database } = readSettings(options, process.env);
  if (isPostgresUrl(database)) throw new UsageError('A PostgreSQL database is backed up with pg_dump; see docs/operations.md.');
  if (!existsSync(database)) throw new UsageError(`There is no ${database} to back up.`);
  if (existsSync(file)) throw new UsageError(`${file} is there already; name a new file.`);
  // A folder made here may lie on no disk that is kept.
  if (!existsSync(dirname(file))) throw new UsageError(`There is no folder ${dirname(file)}; make it first, or name another.`);
  const part = `${file}.part`;
  try {
    await copySqlite(database, part);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  console.log(`Backed up ${database} to ${file}.`);
};
