import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStorage, type Storage, StorageError } from '../index.ts';
import { newDatabase } from '../../test/new-database.ts';
import { ask } from '../../test/postgres.ts';
import { publishShop } from '../../test/shop.ts';

const PASSWORD = 'correct%20horse';

/** The error that opening gives, which is one line without the password. */
const failure = async (address: string): Promise<StorageError> => {
  const withPassword = new URL(address);
  withPassword.password ||= PASSWORD;
  const error: unknown = await openStorage(withPassword.href).then(
    (storage) => storage.close(),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StorageError)) throw error;
  expect(error.message).not.toMatch(/horse|\n/);
  return error;
};

/** A server that answers whoever connects with this error, as PostgreSQL does. */
const refusing = async (code: string): Promise<string> => {
  const server = createServer((socket) => {
    socket
      .on('error', () => undefined)
      .once('data', () => {
        const fields = `SFATAL\0C${code}\0Mno, horse\0\0`;
        const head = Buffer.from('E\0\0\0\0');
        head.writeInt32BE(fields.length + 4, 1);
        socket.end(Buffer.concat([head, Buffer.from(fields)]));
      });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  return `postgres://shop@127.0.0.1:${(server.address() as AddressInfo).port}/shop`;
};

const tablesIn = async (address: string): Promise<unknown[]> =>
  (await ask(address, "select tablename from pg_tables where schemaname = 'public' order by 1")).map((row) => row['tablename']);

describe('openStorage with a PostgreSQL address', () => {
  it('makes the tables, whoever else does so at once, and opens again', async () => {
    const address = await newDatabase();
    const nodes = await Promise.all(Array.from({ length: 4 }, () => openStorage(address)));
    await Promise.all(nodes.map((storage) => publishShop(storage)));
    for (const { db } of nodes)
      expect(
        await db.selectFrom('products').select(['handle', 'position']).where('brand_id', '=', 'shop').orderBy('position').execute(),
      ).toEqual([
        { handle: 'tee', position: 1 },
        { handle: 'mug', position: 2 },
        { handle: 'import', position: 3 },
      ]);
    await Promise.all(nodes.map((storage) => storage.close()));
    const again = await openStorage(address);
    expect(again.name).not.toContain('?');
    await again.close();
  });

  it('keeps and sorts what SQLite keeps and sorts', async () => {
    const storages: Storage[] = [await openStorage(':memory:'), await openStorage(await newDatabase())];
    const seen = [];
    for (const storage of storages) {
      await storage.write(async (tx) => {
        const texts = ['b', 'B', 'é', 'a', '_', '\u{1F600}', '\uFFFD'];
        await tx
          .insertInto('stylesheets')
          .values(texts.map((text) => ({ hash: text, css: text.repeat(3) })))
          .execute();
      });
      await publishShop(storage);
      const id = 'ca_test';
      await storage.write(async (tx) => {
        await tx
          .insertInto('carts')
          .values({ id, brand_id: 'shop', version: 1, document: '{}', created_at: Number.MAX_SAFE_INTEGER })
          .execute();
      });
      const { db } = storage;
      seen.push([
        await db.selectFrom('stylesheets').select('hash').where('hash', 'not like', '___%').orderBy('hash').execute(),
        await db.selectFrom('carts').select(['version', 'created_at']).execute(),
        await db
          .selectFrom('products')
          .select(({ fn }) => [fn.countAll().as('all'), fn.sum('position').as('sum'), fn.max('position').as('max')])
          .executeTakeFirst(),
        await db
          .selectFrom('products')
          .select('id')
          .where('position', '>', 2 ** 40)
          .execute(),
        await db.selectFrom('products').select('id').where('handle', '=', 'te\0e').execute(),
        await db.selectFrom('products').select('handle').where('handle', 'in', []).execute(),
        await db.selectFrom('products').select('handle').where('handle', 'not in', []).orderBy('handle').execute(),
        (await sql<{ half: number }>`select 3 / 2 as half from brands where id = ${'shop'}`.execute(db)).rows,
      ]);
      await storage.close();
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  it('says in one line why there is none, and what to do', async () => {
    const there = new URL(await newDatabase());
    const missing = new URL(there);
    missing.pathname = '/not_there';
    expect(await failure(missing.href)).toMatchObject({
      fault: 'unreachable',
      message: expect.stringMatching(/\/not_there does not exist; /) as unknown,
    });
    const closed = new URL(there);
    closed.port = '1';
    expect(await failure(closed.href)).toMatchObject({ fault: 'unreachable', message: expect.stringContaining('ECONNREFUSED') as unknown });
    expect(await failure('postgres://shop@nowhere.invalid/shop')).toMatchObject({ fault: 'unreachable' });
    expect(await failure(await refusing('28P01'))).toMatchObject({
      fault: 'refused',
      message: expect.stringMatching(/^postgres:\/\/shop@127\.0\.0\.1:\d+\/shop refuses the user or the password; /) as unknown,
    });
    expect(await failure(await refusing('53300'))).toMatchObject({ fault: 'busy' });
    expect(await failure(await refusing('57P03'))).toMatchObject({ fault: 'busy' });
  });

  it('shows nothing of an address that it can not read', async () => {
    for (const address of [
      'postgres://shop:12/horse@db/shop',
      'postgres://shop:12?horse@db/shop',
      'postgres://shop:12#horse@db/shop',
      'postgres://shop:ho/rse@db',
    ])
      await expect(openStorage(address)).rejects.toMatchObject({
        fault: 'unreachable',
        message: expect.stringMatching(
          /^The address of the database is not of the form postgres:\/\/user:password@host:5432\/database; [^\n]+$/,
        ) as unknown,
      });
  });

  it("leaves another program's database, and one of a newer version, as it is", async () => {
    const foreign = await newDatabase();
    await ask(foreign, 'create table bookmarks (url text)');
    expect(await failure(foreign)).toMatchObject({ fault: 'foreign' });
    expect(await tablesIn(foreign)).toEqual(['bookmarks']);

    const newer = await newDatabase();
    await (await openStorage(newer)).close();
    await ask(newer, "insert into kysely_migration (name, timestamp) values ('2999-01-01-future', '2999')");
    expect(await failure(newer)).toMatchObject({ fault: 'newer-schema' });
  });

  it('refuses one that it may only read', async () => {
    const address = await newDatabase();
    const name = new URL(address).pathname.slice(1);
    await ask(address, `alter database "${name}" set default_transaction_read_only = on`);
    expect(await failure(address)).toMatchObject({ fault: 'unwritable' });

    const latin = await newDatabase();
    await ask(latin, 'revoke create on schema public from public; drop schema public');
    expect(await failure(latin)).toMatchObject({ fault: 'unwritable' });
  });
});
