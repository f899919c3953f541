import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A connection that reads; inside `write`, one that writes. */
export type Database = Kysely<Tables>;

/** Where everything is kept. Made by `openStorage`. */
export interface Storage {
  /** For reading, outside any transaction. */
  readonly db: Database;
  /**
   * Runs `work` in a transaction and answers when it is safe on disk. Work that throws leaves nothing behind.
   * Several may share one commit, each on its own savepoint.
   */
  write<T>(work: (tx: Database) => Promise<T>): Promise<T>;
  /** Waits for writes under way. */
  close(): Promise<void>;
}
