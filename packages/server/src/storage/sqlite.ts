import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { makeFolder, NoFolderError } from './folder.ts';
import { migrate, refuseForeign } from './migrate.ts';
import { overSqlite } from './over-sqlite.ts';
import type { Storage } from './storage.ts';
import { StorageError } from './storage-error.ts';

/** Bytes up to which a database is checked whole at start. */
const CHECKED_BYTES = 64 * 1024 * 1024;

/**
 * Opens (or makes) the database in the file `location`, or in memory (`:memory:`), and brings its tables up to date.
 * Throws a `StorageError` when it is corrupt, can't be written, belongs to a newer version or to another program.
 */
export const openSqlite = async (location: string): Promise<Storage> => {
  const inMemory = location === ':memory:';
  let sqlite: Sqlite.Database | undefined;
  try {
    sqlite = open(location, inMemory);
    // In memory there is no disk to wait for, and a simulator wants no turn of the event loop that it did not ask for.
    const storage = overSqlite(sqlite, { name: location, gather: inMemory ? queueMicrotask : setImmediate });
    await migrate(storage.db, tablesOf(sqlite), location);
    return storage;
  } catch (error) {
    sqlite?.close();
    throw explain(location, error);
  }
};

const open = (location: string, inMemory: boolean): Sqlite.Database => {
  if (!inMemory) {
    makeFolder(dirname(location));
    refuseOthers(location);
  }
  const sqlite = new Sqlite(location, { timeout: 5000 });
  try {
    sqlite.pragma('journal_mode = wal');
    sqlite.pragma('synchronous = full');
    sqlite.pragma('foreign_keys = on');
    // Carries the header of a fresh file to disk, so that an unwritable folder is noticed now and not by the first shopper.
    sqlite.exec('begin immediate; rollback');
    if (!inMemory && statSync(location).size <= CHECKED_BYTES) {
      const [row] = sqlite.pragma('quick_check(1)') as { quick_check: string }[];
      if (row?.quick_check !== 'ok') throw new StorageError('corrupt', location, 'is damaged; restore it from a backup, or move it away');
    }
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
};

/** Looks before anything is written: another program's database stays byte for byte as it is. */
const refuseOthers = (location: string): void => {
  const there = statSync(location, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new StorageError('unwritable', location, 'is a folder, not a database; choose another place');
  if (there === undefined || there.size === 0) return;
  const sqlite = new Sqlite(location, { timeout: 5000, readonly: true, fileMustExist: true });
  try {
    refuseForeign(tablesOf(sqlite), location);
  } finally {
    sqlite.close();
  }
};

export const tablesOf = (sqlite: Sqlite.Database): string[] =>
  sqlite.prepare<[], string>("select name from sqlite_master where type = 'table'").pluck().all();

/** Whether a database that can't be read was one of ours: its first page, where the tables are listed, still names them. */
export const wasOurs = (location: string): boolean => {
  const page = Buffer.alloc(4096);
  const file = openSync(location, 'r');
  try {
    readSync(file, page);
  } finally {
    closeSync(file);
  }
  return page.toString('latin1', 0, 16) === 'SQLite format 3\0' && page.includes('kysely_migration');
};

/** Whether another program, such as a running server, has the database in this file open. */
export const isInUse = (location: string): boolean => {
  const sqlite = new Sqlite(location, { timeout: 0 });
  try {
    // Leaving the write-ahead log needs the database for oneself.
    sqlite.pragma('journal_mode = delete');
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
  } finally {
    sqlite.close();
  }
};

const explain = (location: string, error: unknown): unknown => {
  if (error instanceof NoFolderError)
    return new StorageError('unwritable', location, `can not be made: ${error.message}; choose another place`, error);
  if (error instanceof StorageError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new StorageError('corrupt', location, 'is not a readable database; restore it from a backup, or move it away', error);
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new StorageError('busy', location, 'is being written by another program; try again when it is done', error);
  }
  if (/^(SQLITE_(CANTOPEN|READONLY|IOERR|FULL|PERM)|EACCES|EPERM|ENOTDIR|EISDIR|EROFS|ENOENT|EEXIST|ENOSPC)/.test(code)) {
    return new StorageError('unwritable', location, `can not be written (${code}); check the folder's permissions and free space`, error);
  }
  return error;
};
