// For the project `postgres`: the databases of each test file are PostgreSQL's. One that a test has done with is emptied for the next.
import { sql } from 'kysely';
import { afterAll, onTestFinished } from 'vitest';
import { openStorage, type Storage } from '../src/index.ts';
import { openDatabasesBy } from './database.ts';
import { newDatabase } from './new-database.ts';

/** Those that are open. */
const all = new Set<Storage>();
const free: Storage[] = [];

const empty = async ({ db }: Storage): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema() and not starts_with(tablename, 'kysely_')`.execute(db);
  // What belongs to a brand goes with it; after that nothing refers to anything.
  const names = ['brands', ...rows.map(({ name }) => name).filter((name) => name !== 'brands')];
  await sql.raw(names.map((name) => `delete from "${name}"`).join(';')).execute(db);
};

openDatabasesBy(async () => {
  const before = free.pop();
  if (before !== undefined) await empty(before);
  const storage = before ?? (await openStorage(await newDatabase()));
  all.add(storage);
  onTestFinished(() => {
    if (all.has(storage)) free.push(storage);
  });
  const close = (): Promise<void> => {
    all.delete(storage);
    return storage.close();
  };
  return { ...storage, close };
});

afterAll(async () => {
  for (const storage of all) await storage.close();
});
