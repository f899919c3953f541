import type { Kysely } from 'kysely';
import type { Hints } from '../live/hints.ts';
import type { Tables } from './tables.ts';

/** A connection that reads; inside `write`, one that writes. */
export type Database = Kysely<Tables>;

/** Where everything is kept. Made by `openStorage`. */
export interface Storage {
  /** For people: the file, or the PostgreSQL address without its password. */
  readonly name: string;
  /** For reading, outside any transaction. */
  readonly db: Database;
  /** What other nodes on the same database tell each other. */
  readonly hints: Hints;
  /**
   * Runs `work` in a transaction, as if no other ran beside it, and answers when it is safe on disk. Work that throws leaves
   * nothing behind. Work that collides with another's runs again: whatever it does, it does through `tx`.
   *
   * `guard` names a row, a cart's for one, of which the work makes a new version if it changes anything by what it read. Works under
   * one guard run in the order they came to this node, and cost less than those that must be kept from all others.
   */
  write<T>(work: (tx: Database) => Promise<T>, guard?: string): Promise<T>;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
  /** Waits for writes under way. */
  close(): Promise<void>;
}
