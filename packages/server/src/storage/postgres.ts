import { Kysely, sql } from 'kysely';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { migrate, refuseForeign } from './migrate.ts';
import { nameOf } from './postgres-address.ts';
import { CommonPostgresDialect, commonTypes } from './postgres-dialect.ts';
import { PostgresHints } from './postgres-hints.ts';
import { Serializable } from './serializable.ts';
import type { Storage } from './storage.ts';
import { StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** Connections per node: a few per core of a usual database server, and far from its usual hundred with several nodes. */
const CONNECTIONS = 10;

/** How long an answer of the database, or a free connection, is waited for. */
const PATIENCE_MS = 5000;

/** How long a node that ends waits for connections that do not. */
const LAST_MS = 2000;

/** Opens the PostgreSQL database at a URL and brings its tables up to date. Throws a `StorageError`. */
export const openPostgres = async (url: string): Promise<Storage> => {
  const name = nameOf(url);
  const config: PoolConfig = {
    connectionString: url,
    application_name: 'throughline',
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
    types: commonTypes,
  };
  await prepare(name, config).catch((error: unknown) => {
    throw explain(name, error);
  });
  const clients = new Set<PoolClient>();
  const db = connect(
    {
      ...config,
      max: CONNECTIONS,
      query_timeout: PATIENCE_MS * 3,
      statement_timeout: PATIENCE_MS * 2,
      // A node that stops in the middle of a transaction must not keep the others from the cart.
      idle_in_transaction_session_timeout: PATIENCE_MS * 2,
    },
    clients,
  );
  const hints = new PostgresHints({ ...config, query_timeout: PATIENCE_MS });
  const writes = new Serializable(db);
  return {
    name,
    db,
    hints,
    write: writes.write,
    idle: () => writes.idle(),
    close: async () => {
      hints.close();
      const done = writes.idle().then(() => db.destroy());
      await atMost(LAST_MS, done);
      // What does not end by itself must not keep the process.
      for (const client of clients) client.end().catch(() => undefined);
    },
  };
};

const connect = (config: PoolConfig, clients = new Set<PoolClient>()): Kysely<Tables> => {
  const pool = new Pool(config);
  // A connection that dies leaves the pool, and who comes next gets another. One that dies between two statements says so to nobody
  // but its own listeners, and without any ends the process; the next statement fails by itself.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => clients.add(client.on('error', () => undefined)));
  pool.on('remove', (client) => clients.delete(client));
  return new Kysely<Tables>({ dialect: new CommonPostgresDialect({ pool }) });
};

/** On connections of its own, which wait for a migration as long as it takes. */
const prepare = async (name: string, config: PoolConfig): Promise<void> => {
  const db = connect({ ...config, max: 2 });
  try {
    const { rows } = await sql<{ schema: string | null; read_only: string; encoding: string }>`
      select current_schema() as schema, current_setting('transaction_read_only') as read_only,
        current_setting('server_encoding') as encoding`.execute(db);
    const [about] = rows;
    if (about?.encoding !== 'UTF8') throw new StorageError('unwritable', name, 'does not keep text as UTF-8; create it with encoding UTF8');
    if (about.read_only === 'on') throw new StorageError('unwritable', name, 'can only be read; connect to the primary server');
    if (about.schema === null) throw new StorageError('unwritable', name, 'has no schema for this user; check its search_path');
    const tables = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`.execute(db);
    const names = tables.rows.map((table) => table.name);
    refuseForeign(names, name);
    await migrate(db, names, name);
  } finally {
    await db.destroy();
  }
};

/** Waits for the work, but no longer than `ms`. */
const atMost = async (ms: number, work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const time = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, time]);
  clearTimeout(timer);
};

const explain = (name: string, error: unknown): unknown => {
  if (error instanceof StorageError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const fault = (kind: StorageError['fault'], sentence: string): StorageError => new StorageError(kind, name, sentence, error);
  if (code.startsWith('28') || error.message.startsWith('SASL'))
    return fault('refused', 'refuses the user or the password; check both, and whether it wants ?sslmode=require');
  if (code === '3D000') return fault('unreachable', 'does not exist; create it with createdb');
  if (/^(53|57P)/.test(code)) return fault('busy', `takes no connection now (${code}); try again when it does`);
  if (code === '42501' || code === '25006')
    return fault('unwritable', 'can not be written by this user; grant it the right to create tables');
  if (/^(08|E[A-Z]|[A-Z_]*CERT|UNABLE_TO)/.test(code))
    return fault('unreachable', `can not be reached (${code}); check host, port and network`);
  if (code === '' && /timeout|terminated|SSL/.test(error.message))
    return fault('unreachable', `can not be reached (${error.message}); check host, port and network`);
  return error;
};
