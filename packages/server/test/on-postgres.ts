// For the project `postgres`: the databases of each test file are PostgreSQL's. One that a test has done with is emptied for the next.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, inject, onTestFinished } from 'vitest';
import { openStorage, type Storage } from '../src/index.ts';
import { openDatabasesBy } from './database.ts';
import { ask } from './postgres.ts';

const { url, prefix } = inject('postgres');
const all: { address: string; storage: Storage }[] = [];
const free: Storage[] = [];

/** The address of a new and empty database, which goes with the run. */
export const newDatabase = async (): Promise<string> => {
  const name = prefix + randomBytes(6).toString('hex');
  await ask(url, `create database "${name}"`);
  const address = new URL(url);
  address.pathname = name;
  return address.href;
};

const empty = async ({ db }: Storage): Promise<void> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema() and not starts_with(tablename, 'kysely_')`.execute(db);
  // What belongs to a brand goes with it; after that nothing refers to anything.
  const names = ['brands', ...rows.map(({ name }) => name).filter((name) => name !== 'brands')];
  await sql.raw(names.map((name) => `delete from "${name}"`).join(';')).execute(db);
};

openDatabasesBy(async () => {
  let storage = free.pop();
  if (storage === undefined) {
    const address = await newDatabase();
    storage = await openStorage(address);
    all.push({ address, storage });
  } else {
    await empty(storage);
  }
  const used = storage;
  onTestFinished(() => {
    free.push(used);
  });
  return storage;
});

afterAll(async () => {
  for (const { storage } of all) await storage.close();
});
