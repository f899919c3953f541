import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { noHints } from '../live/hints.ts';
import { GroupCommit } from './group-commit.ts';
import type { Storage } from './storage.ts';
import type { Tables } from './tables.ts';

/** Statements kept prepared: every one the server uses, and the usual list lengths of `in (…)`. */
const MOST_STATEMENTS = 500;

/**
 * Keeps everything in a SQLite that is open already, of any make, and whose tables somebody brings or has brought up to date. `name` is
 * for people; `gather` says when a turn of the event loop is over, so that what was written in it is committed together.
 */
export const overSqlite = (
  database: SqliteDatabase,
  { name, gather = (run) => queueMicrotask(run) }: { name: string; gather?: (run: () => void) => void },
): Storage => {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: withPreparedStatements(database) }) });
  const commits = new GroupCommit(db, gather);
  return {
    name,
    db,
    hints: noHints,
    write: commits.write,
    idle: () => commits.idle(),
    close: async () => {
      await commits.idle();
      await db.destroy();
    },
  };
};

/** Kysely prepares a statement each time it runs; here each text is prepared once. */
const withPreparedStatements = (sqlite: SqliteDatabase): SqliteDatabase => {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      sqlite.close();
    },
    prepare: (text) => {
      const known = statements.get(text);
      if (known !== undefined) return known;
      const statement = sqlite.prepare(text);
      if (statements.size >= MOST_STATEMENTS) statements.clear();
      statements.set(text, statement);
      return statement;
    },
  };
};
