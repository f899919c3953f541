import { openPostgres } from './postgres.ts';
import { isPostgresUrl } from './postgres-address.ts';
import { openSqlite } from './sqlite.ts';
import type { Storage } from './storage.ts';

/**
 * Opens the database at `location` and brings its tables up to date: a `postgres://` or `postgresql://` URL, a SQLite file, which
 * is made where there is none, or `:memory:`. Throws a `StorageError` when it can't be used, and has changed nothing then.
 */
export const openStorage = (location: string): Promise<Storage> =>
  isPostgresUrl(location) ? openPostgres(location) : openSqlite(location);
