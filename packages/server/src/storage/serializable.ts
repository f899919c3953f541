import { setTimeout } from 'node:timers/promises';
import type { Database, Storage } from './storage.ts';

/** Attempts of one work. Of those that collide, one gets through each time. */
const MOST = 40;

/** Attempts after which a broken constraint is believed: the row that was in the way may have come from a work beside this one. */
const MOST_BROKEN = 3;

/** Longest pause before an attempt; the first is a few milliseconds. */
const MOST_PAUSE_MS = 250;

/** Unguarded works at once on this node: the more there are, the more of them lose, and a long import still leaves room. */
const LANES = 4;

/** Serialization failure and deadlock; unique and foreign key. */
const attemptsFor = (error: unknown): number => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === '40001' || code === '40P01') return MOST;
  return code === '23505' || code === '23503' ? MOST_BROKEN : 1;
};

/**
 * Writes for a database that many nodes share: what each work sees and does is as if it had run alone, and one that loses to
 * another is taken back and runs again. An error that leaves open whether the commit came through is thrown, never tried again.
 */
export class Serializable {
  readonly #db: Database;
  readonly #running = new Set<Promise<unknown>>();
  /** The last work under each guard. */
  readonly #last = new Map<string, Promise<unknown>>();

  readonly #waiting: (() => void)[] = [];
  #lanes = LANES;

  constructor(db: Database) {
    this.#db = db;
  }

  readonly write: Storage['write'] = <T>(work: (tx: Database) => Promise<T>, guard?: string): Promise<T> => {
    const running = guard === undefined ? this.#attempt('serializable', work) : this.#inTurn(guard, work);
    this.#running.add(running);
    const done = (): boolean => this.#running.delete(running);
    running.then(done, done);
    return running;
  };

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  /**
   * A guarded row decides by itself who wins, so PostgreSQL need not watch what was read: watching goes by the page, and shoppers
   * whose rows are neighbours would undo each other's work.
   */
  #inTurn<T>(guard: string, work: (tx: Database) => Promise<T>): Promise<T> {
    const attempt = (): Promise<T> => this.#attempt('repeatable read', work);
    const running = this.#last.get(guard)?.then(attempt, attempt) ?? attempt();
    this.#last.set(guard, running);
    const done = (): void => {
      if (this.#last.get(guard) === running) this.#last.delete(guard);
    };
    running.then(done, done);
    return running;
  }

  async #attempt<T>(level: 'serializable' | 'repeatable read', work: (tx: Database) => Promise<T>): Promise<T> {
    const run = (): Promise<T> => this.#db.transaction().setIsolationLevel(level).execute(work);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await (level === 'serializable' ? this.#inLane(run) : run());
      } catch (error) {
        if (attempt >= attemptsFor(error)) throw error;
      }
      await setTimeout(Math.random() * Math.min(MOST_PAUSE_MS, 2 ** attempt));
    }
  }

  async #inLane<T>(run: () => Promise<T>): Promise<T> {
    if (this.#lanes > 0) this.#lanes -= 1;
    else
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve);
      });
    try {
      return await run();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#lanes += 1;
      else next();
    }
  }
}
