import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { StorageError } from './storage-error.ts';
import { up as first } from './migrations/2026-11-21-first.ts';
import { up as customers } from './migrations/2026-11-22-customers.ts';
import { up as journey } from './migrations/2026-11-22-journey.ts';
import { up as orders } from './migrations/2026-11-22-orders.ts';
import { up as offers } from './migrations/2026-11-22-offers.ts';
import { up as stores } from './migrations/2026-11-22-stores.ts';
import { up as returns } from './migrations/2026-11-22-returns.ts';
import { up as profile } from './migrations/2026-11-22-profile.ts';
import { up as mails } from './migrations/2026-11-22-mails.ts';
import { up as returnDrafts } from './migrations/2026-11-23-return-drafts.ts';
import { up as sizeCharts } from './migrations/2026-11-22-size-charts.ts';

/** In the order they run. A name, once released, never changes. */
const MIGRATIONS: Record<string, Migration> = {
  '2026-11-21-first': { up: first },
  '2026-11-22-customers': { up: customers },
  '2026-11-22-journey': { up: journey },
  '2026-11-22-orders': { up: orders },
  '2026-11-22-offers': { up: offers },
  '2026-11-22-stores': { up: stores },
  '2026-11-22-returns': { up: returns },
  '2026-11-22-profile': { up: profile },
  '2026-11-22-mails': { up: mails },
  '2026-11-22-size-charts': { up: sizeCharts },
  '2026-11-23-return-drafts': { up: returnDrafts },
};

/** Tables that every version has; the first is where migrations are recorded. */
const OURS = ['kysely_migration', 'brands', 'carts'];

/** Throws when these are the tables of another program. A first start that was cut short leaves the record of migrations, and nothing else. */
export const refuseForeign = (tables: readonly string[], location: string): void => {
  if (tables.some((name) => !name.startsWith('kysely_')) && !OURS.every((name) => tables.includes(name)))
    throw new StorageError('foreign', location, 'is a database of another program; choose another place');
};

/** Brings the database, which has these tables, to this version's; refuses one that a newer version has written. Several nodes may do so at once. */
export const migrate = async <DB>(db: Kysely<DB>, tables: readonly string[], location: string): Promise<void> => {
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
