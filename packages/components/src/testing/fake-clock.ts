import type { Clock } from '../clock/clock.ts';

/** A clock that a test moves by hand. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Map<symbol, { due: number; callback: () => void }>();

  get waiting(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, callback: () => void): () => void {
    const timer = Symbol();
    this.#timers.set(timer, { due: this.#now + milliseconds, callback });
    return () => this.#timers.delete(timer);
  }

  /** Lets seconds go by, each timer called when it is due. */
  pass(seconds: number): void {
    const end = this.#now + seconds * 1000;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = Math.max(this.#now, next.due);
      next.callback();
    }
    this.#now = end;
  }

  /** Jumps, as a device does that slept: what was due meanwhile is called late, once. */
  sleep(seconds: number): void {
    this.#now += seconds * 1000;
    this.pass(0);
  }

  #next(end: number): { due: number; callback: () => void } | undefined {
    const [first] = [...this.#timers].filter(([, timer]) => timer.due <= end).sort(([, a], [, b]) => a.due - b.due);
    if (!first) return undefined;
    this.#timers.delete(first[0]);
    return first[1];
  }
}
