import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StorageError } from './storage-error.ts';
import { up as first } from './migrations/2026-11-21-first.ts';
import { up as customers } from './migrations/2026-11-22-customers.ts';
import { up as orders } from './migrations/2026-11-22-orders.ts';

/** In the order they run. A name, once released, never changes. */
const MIGRATIONS: Record<string, Migration> = {
  '2026-11-21-first': { up: first },
  '2026-11-22-customers': { up: customers },
  '2026-11-22-orders': { up: orders },
};

/** Brings the database to this version's tables; refuses one that a newer version has written. */
export const migrate = async <DB>(db: Kysely<DB>, location: string): Promise<void> => {
  const tables = (await db.introspection.getTables({ withInternalKyselyTables: true })).map((table) => table.name);
  if (tables.includes('kysely_migration')) {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
    const unknown = rows.find(({ name }) => !Object.hasOwn(MIGRATIONS, name));
    if (unknown)
      throw new StorageError('newer-schema', location, `was written by a newer Throughline ("${unknown.name}"); use that version`);
  }
  const { error } = await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRATIONS) } }).migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('the migration failed', { cause: error });
};
