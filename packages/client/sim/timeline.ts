interface Happening {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Virtual time. Nothing happens but what was scheduled, one thing after another; between two of them all promises come to rest. */
export class Timeline {
  #now: number;
  #order = 0;
  #next: Happening[] = [];
  #cancelled = new Set<Happening>();

  constructor(start: number) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  /** What is scheduled and not cancelled. */
  get size(): number {
    return this.#next.length - this.#cancelled.size;
  }

  readonly after = (ms: number, run: () => void): (() => void) => {
    const happening: Happening = { at: this.#now + Math.max(0, ms), order: this.#order++, run };
    this.#push(happening);
    let done = false;
    return () => {
      if (done || happening.at < this.#now) return;
      done = true;
      this.#cancelled.add(happening);
    };
  };

  /** Runs what is due within `ms`, and then lets time stand there. */
  async pass(ms: number, check: () => void = () => {}): Promise<void> {
    const end = this.#now + ms;
    await rest();
    for (let first = this.#next[0]; first && first.at <= end; first = this.#next[0]) {
      this.#pop();
      if (this.#cancelled.delete(first)) continue;
      this.#now = first.at;
      first.run();
      await rest();
      check();
    }
    this.#now = end;
  }

  #push(happening: Happening): void {
    const heap = this.#next;
    let at = heap.push(happening) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(happening, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = happening;
  }

  #pop(): void {
    const heap = this.#next;
    const last = heap.pop()!;
    if (!heap.length) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }
}

const before = (a: Happening, b: Happening): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** All promises at rest: the server's work in memory takes turns of the microtask queue only, streams a few turns of the loop. */
const rest = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
};
