import type { Storage, Transaction } from '../src/platform/platform.ts';
import type { Chance } from './chance.ts';
import type { Timeline } from './timeline.ts';

/** A device's storage: what was committed survives everything, what was not never was. Transactions run in the order they were asked for. */
export class Disk {
  readonly values = new Map<string, unknown>();
  /** Sees each commit, before the page does. */
  onCommit: (values: ReadonlyMap<string, unknown>) => void = () => {};
  /** Asked after each commit: does the page die now, before it learns of it? */
  killer: () => boolean = () => false;
  #timeline: Timeline;
  #chance: Chance;
  #free = 0;

  constructor(timeline: Timeline, chance: Chance) {
    this.#timeline = timeline;
    this.#chance = chance;
  }

  /** The storage as one tab has it; `deliver` brings an answer to the tab, if it still lives. */
  open(prefix: string, deliver: (run: () => void, ms: number) => void, kill: () => void): Storage {
    return {
      durable: true,
      close: () => {},
      transact: <T>(keys: readonly string[], body: (tx: Transaction) => T): Promise<T> =>
        new Promise<T>((resolve, reject) => {
          this.#free = Math.max(this.#free, this.#timeline.now()) + this.#chance.between(0, 8);
          const wait = this.#free - this.#timeline.now();
          // `deliver` asks whether the tab lives when the commit is due: one killed before never wrote.
          deliver(() => {
            const writes = new Map<string, unknown>();
            const readable = new Set(keys);
            const read = (key: string): unknown => {
              if (writes.has(key)) return writes.get(key);
              if (!readable.has(key)) throw new Error(`${key} was not asked for`);
              return structuredClone(this.values.get(prefix + key));
            };
            let result: T;
            try {
              result = body({
                get: read,
                set: (key, value) => writes.set(key, structuredClone(value)),
                delete: (key) => writes.set(key, undefined),
                clear: () => {
                  writes.clear();
                  for (const key of this.values.keys()) if (key.startsWith(prefix)) writes.set(key.slice(prefix.length), undefined);
                },
              });
            } catch (error) {
              reject(error);
              return;
            }
            for (const [key, value] of writes) {
              if (value === undefined) this.values.delete(prefix + key);
              else this.values.set(prefix + key, value);
            }
            this.onCommit(this.values);
            // The page learns of it in a later turn: it may die in between.
            deliver(() => resolve(result), 0);
            if (this.killer()) kill();
          }, wait);
        }),
    };
  }
}
