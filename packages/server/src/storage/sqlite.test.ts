import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStorage, type Storage, StorageError, type StorageFault } from '../index.ts';
import { publishShop } from '../../test/shop.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const faultOf = async (location: string): Promise<StorageFault | undefined> => {
  try {
    await (await openStorage(location)).close();
    return undefined;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    expect(error.message).toContain(location);
    expect(error.message).not.toContain('\n');
    return error.fault;
  }
};

describe('openStorage', () => {
  it('makes folder and tables, flushes every commit, and opens again', async () => {
    const location = join(folder, 'a', 'b', 'shop.db');
    const storage = await openStorage(location);
    await publishShop(storage);
    const pragma = async (name: string): Promise<unknown> =>
      Object.values((await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(storage.db)).rows[0] ?? {})[0];
    // synchronous 2 is FULL.
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual(['wal', 2, 1]);
    await storage.close();
    const again = await openStorage(location);
    expect(await again.db.selectFrom('products').select('handle').orderBy('position').limit(1).execute()).toEqual([{ handle: 'tee' }]);
    await again.close();
  });

  it('refuses what is no database, and leaves it as it was', async () => {
    const location = join(folder, 'shop.db');
    const bytes = Buffer.alloc(9000, 'not a database ');
    writeFileSync(location, bytes);
    expect(await faultOf(location)).toBe('corrupt');
    expect(readFileSync(location).equals(bytes)).toBe(true);
  });

  it('refuses a database that was cut off or scribbled on', async () => {
    const location = join(folder, 'shop.db');
    const storage = await openStorage(location);
    await publishShop(storage);
    await storage.close();
    const whole = readFileSync(location);
    writeFileSync(location, Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(4096 * 3, 0xaa), whole.subarray(8192 + 4096 * 3)]));
    expect(await faultOf(location)).toBe('corrupt');
    writeFileSync(location, whole);
    truncateSync(location, statSync(location).size - 4096 * 2);
    expect(await faultOf(location)).toBe('corrupt');
  });

  it('refuses a place where it can not write', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await faultOf(join(file, 'shop.db'))).toBe('unwritable');
    mkdirSync(join(folder, 'shop.db'));
    expect(await faultOf(join(folder, 'shop.db'))).toBe('unwritable');
  });

  it('refuses a database of a newer version or of another program', async () => {
    const newer = join(folder, 'newer.db');
    await (await openStorage(newer)).close();
    const touched = new Sqlite(newer);
    touched.prepare('insert into kysely_migration (name, timestamp) values (?, ?)').run('2999-01-01-future', '2999');
    touched.close();
    expect(await faultOf(newer)).toBe('newer-schema');

    const foreign = join(folder, 'foreign.db');
    const other = new Sqlite(foreign);
    other.exec('create table bookmarks (url text)');
    other.close();
    const bytes = readFileSync(foreign);
    expect(await faultOf(foreign)).toBe('foreign');
    expect(readFileSync(foreign).equals(bytes)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('foreign'))).toEqual(['foreign.db']);
  });

  it('gives up at once on a file system that takes no folders', async () => {
    expect(await faultOf('/proc/throughline/deep/shop.db')).toBe('unwritable');
  });

  it('says so when another program writes for long', async () => {
    const location = join(folder, 'busy.db');
    const other = new Sqlite(location);
    other.exec('begin exclusive');
    expect(await faultOf(location)).toBe('busy');
    other.close();
  });
});

describe('write', () => {
  const put = (storage: Storage, hash: string, then: () => void = () => undefined): Promise<string> =>
    storage.write(async (tx) => {
      await tx.insertInto('stylesheets').values({ hash, css: '' }).execute();
      then();
      return hash;
    });
  const hashes = async (storage: Storage): Promise<string[]> =>
    (await storage.db.selectFrom('stylesheets').select('hash').orderBy('hash').execute()).map((row) => row.hash);

  it('undoes only what fails, whatever shares its commit', async () => {
    const storage = await openStorage(join(folder, 'shop.db'));
    const outcomes = await Promise.allSettled([
      put(storage, 'a'),
      put(storage, 'b', () => {
        throw new Error('no');
      }),
      put(storage, 'a'),
      put(storage, 'c'),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await hashes(storage)).toEqual(['a', 'c']);
    await storage.close();
  });

  it('answers nobody before the commit, and all of them with an error when it fails', async () => {
    const location = join(folder, 'shop.db');
    const storage = await openStorage(location);
    // A deferred foreign key is checked at the commit: all that shares it fails.
    await sql`create table child (hash text references stylesheets (hash) deferrable initially deferred)`.execute(storage.db);
    const order: string[] = [];
    const good = put(storage, 'a').then(
      () => order.push('a'),
      () => order.push('a failed'),
    );
    const bad = storage
      .write((tx) => sql`insert into child values ('nobody')`.execute(tx))
      .then(
        () => order.push('b'),
        () => order.push('b failed'),
      );
    await Promise.all([good, bad]);
    expect(order).toEqual(['a failed', 'b failed']);
    expect(await hashes(storage)).toEqual([]);
    expect(await put(storage, 'c')).toBe('c');
    await storage.close();
  });

  it('has finished what was begun when it is closed', async () => {
    const location = join(folder, 'shop.db');
    const storage = await openStorage(location);
    const writes = Array.from({ length: 300 }, (_, index) => put(storage, String(index)));
    await storage.close();
    await Promise.all(writes);
    const again = await openStorage(location);
    expect(await hashes(again)).toHaveLength(300);
    await again.close();
  });
});
