import sqlite3InitModule, { type BindableValue, type Database, type PreparedStatement, type SqlValue } from '@sqlite.org/sqlite-wasm';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** SQLite as wasm, started once for all stories of a page. */
const engine = sqlite3InitModule();

/** A database in memory with these bytes of a database file in it. */
export const openSqlite = async (file: Uint8Array): Promise<SqliteDatabase> => {
  const { capi, oo1, wasm } = await engine;
  const database = new oo1.DB(':memory:');
  // Its own copy, which it may enlarge and gives back at its end.
  const bytes = wasm.allocFromTypedArray(file);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  database.checkRc(capi.sqlite3_deserialize(database.pointer ?? 0, 'main', bytes, file.byteLength, file.byteLength, flags));
  database.exec('pragma foreign_keys = on');
  const lastId = (): number | bigint => capi.sqlite3_last_insert_rowid(database.pointer ?? 0);
  return {
    close: () => database.close(),
    prepare: (text) => statementOf(database, database.prepare(text), lastId),
  };
};

/** As Kysely calls one of better-sqlite3. */
const statementOf = (database: Database, statement: PreparedStatement, lastId: () => number | bigint): SqliteStatement => {
  const begin = (parameters: readonly unknown[]): void => {
    statement.reset();
    if (parameters.length > 0) statement.bind(parameters as BindableValue[]);
  };
  function* rows(parameters: readonly unknown[]): Generator<Record<string, SqlValue>> {
    begin(parameters);
    try {
      while (statement.step()) yield statement.get({});
    } finally {
      statement.reset();
    }
  }
  return {
    reader: statement.columnCount > 0,
    all: (parameters) => [...rows(parameters)],
    iterate: rows,
    run: (parameters) => {
      begin(parameters);
      try {
        statement.step();
      } finally {
        statement.reset();
      }
      return { changes: database.changes(false, false), lastInsertRowid: lastId() };
    },
  };
};
