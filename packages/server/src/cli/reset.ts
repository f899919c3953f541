import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { openStorage } from '../storage/open.ts';
import { isPostgresUrl } from '../storage/postgres-address.ts';
import { isInUse, wasOurs } from '../storage/sqlite.ts';
import { StorageError } from '../storage/storage-error.ts';
import { type CommandOptions, readSettings, UsageError } from './settings.ts';

const confirm = async (database: string): Promise<boolean> => {
  if (!process.stdin.isTTY) throw new UsageError('This forgets all carts and products. Say so with --yes.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`Forget all carts and products in ${database}? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
};

/** Removes the database; the next start makes a new one. A file that is no database of ours is left alone. */
export const reset = async (options: CommandOptions): Promise<number> => {
  const { database } = readSettings(options, process.env);
  if (isPostgresUrl(database))
    throw new UsageError('A PostgreSQL database may have other nodes at work; end them, then use dropdb and createdb.');
  if (!existsSync(database)) {
    console.log(`There is no ${database}; nothing to forget.`);
    return 0;
  }
  if (options['yes'] !== true && !(await confirm(database))) return 1;
  try {
    await (await openStorage(database)).close();
  } catch (error) {
    // A damaged database of ours is a good reason for a reset; somebody else's file, or one in use, is not.
    if (!(error instanceof StorageError && ((error.fault === 'corrupt' && wasOurs(database)) || error.fault === 'newer-schema')))
      throw error;
  }
  if (isInUse(database)) throw new UsageError(`${database} is in use; end the server first.`);
  for (const suffix of ['', '-wal', '-shm']) rmSync(database + suffix, { force: true });
  console.log(`Forgot everything in ${database}.`);
  return 0;
};
