import type { Clock } from '../src/index.ts';

/** Time that stands still until it is told to go on. */
export class ManualClock implements Clock {
  #now = Date.UTC(2026, 10, 21, 12);
  readonly #tasks = new Set<{ at: number; task: () => void }>();

  now(): number {
    return this.#now;
  }

  after(ms: number, task: () => void): () => void {
    const entry = { at: this.#now + ms, task };
    this.#tasks.add(entry);
    return () => {
      this.#tasks.delete(entry);
    };
  }

  /** Timers that wait. */
  get pending(): number {
    return this.#tasks.size;
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const [next] = [...this.#tasks].filter((entry) => entry.at <= end).toSorted((a, b) => a.at - b.at);
      if (next === undefined) break;
      this.#tasks.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.task();
    }
    this.#now = end;
  }
}
