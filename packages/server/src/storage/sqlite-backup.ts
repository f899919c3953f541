import Sqlite from 'better-sqlite3';
import { refuseForeign } from './migrate.ts';
import { tablesOf } from './sqlite.ts';
import { StorageError } from './storage-error.ts';

/**
 * Copies a database that may be in use, the write-ahead log included, into a file that needs none. Throws a `StorageError` when it is
 * not ours, or the copy is not sound.
 */
export const copySqlite = async (location: string, copy: string): Promise<void> => {
  const source = new Sqlite(location, { timeout: 5000, fileMustExist: true });
  try {
    refuseForeign(tablesOf(source), location);
    await source.backup(copy);
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) throw new StorageError('corrupt', location, `can not be copied (${error.code})`, error);
    throw error;
  } finally {
    source.close();
  }
  const made = new Sqlite(copy);
  try {
    made.pragma('journal_mode = delete');
    const [row] = made.pragma('integrity_check(1)') as { integrity_check: string }[];
    if (row?.integrity_check !== 'ok') throw new StorageError('corrupt', location, 'is damaged, and so would be the copy');
  } finally {
    made.close();
  }
};
