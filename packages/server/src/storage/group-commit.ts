import { CompiledQuery } from 'kysely';
import type { Database, Storage } from './storage.ts';

/** Works per commit: bounds how long the first of them waits. */
const MOST = 128;

const begin = CompiledQuery.raw('begin immediate');
const commit = CompiledQuery.raw('commit');
const rollback = CompiledQuery.raw('rollback');
const mark = CompiledQuery.raw('savepoint work');
const keep = CompiledQuery.raw('release work');
const undo = CompiledQuery.raw('rollback to work');

interface Pending {
  /** Why it failed, if it did. */
  run(tx: Database): Promise<Error | undefined>;
  /** Called when the commit is on disk. */
  settle(): void;
  fail(error: unknown): void;
}

/**
 * One fsync for all writes that arrive together: a commit costs a disk flush whatever it holds. `gather` says when a turn of
 * the event loop is over.
 */
export class GroupCommit {
  readonly #db: Database;
  readonly #gather: (run: () => void) => void;
  #queue: Pending[] = [];
  #running: Promise<void> | undefined;

  constructor(db: Database, gather: (run: () => void) => void) {
    this.#db = db;
    this.#gather = gather;
  }

  readonly write: Storage['write'] = <T>(work: (tx: Database) => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      let settle: () => void = () => undefined;
      this.#queue.push({
        run: async (tx) => {
          try {
            const value = await work(tx);
            settle = () => resolve(value);
            return undefined;
          } catch (error) {
            settle = () => reject(error);
            return error instanceof Error ? error : new Error('the work failed', { cause: error });
          }
        },
        settle: () => settle(),
        fail: reject,
      });
      this.#running ??= this.#collect().then(() => this.#drain());
    });

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  /** Waits as long as each turn brings more: what just misses a commit waits for a whole one. */
  async #collect(): Promise<void> {
    for (let seen = 0; seen < this.#queue.length && seen < MOST;) {
      seen = this.#queue.length;
      await new Promise<void>((resolve) => {
        this.#gather(resolve);
      });
    }
  }

  async #drain(): Promise<void> {
    for (; this.#queue.length > 0; await this.#collect()) {
      const batch = this.#queue.splice(0, MOST);
      try {
        await this.#db.connection().execute((tx) => this.#commit(tx, batch));
        for (const pending of batch) pending.settle();
      } catch (error) {
        for (const pending of batch) pending.fail(error);
      }
    }
    this.#running = undefined;
  }

  async #commit(tx: Database, batch: readonly Pending[]): Promise<void> {
    await tx.executeQuery(begin);
    try {
      for (const pending of batch) {
        await tx.executeQuery(mark);
        const failure = await pending.run(tx);
        if (failure !== undefined) {
          // A full disk takes the whole transaction back, savepoints and all: then what failed first fails for everybody.
          await tx.executeQuery(undo).catch(() => {
            throw failure;
          });
        }
        await tx.executeQuery(keep);
      }
      await tx.executeQuery(commit);
    } catch (error) {
      // A full disk may have rolled the transaction back already; what counts is the first error.
      await tx.executeQuery(rollback).catch(() => undefined);
      throw error;
    }
  }
}
