import type { Context } from '../context.ts';

/** Milliseconds until another look where the database could not be asked. */
const TROUBLE_MS = 60_000;
/** What is due and was not tried is being tried by another node: no need to look all the time. */
const LEAST_MS = 1000;

/** What waits to go out, and is tried again until it has. */
export interface Outbox {
  /** For the log: "webhooks". */
  readonly what: string;
  /** Tries what is due, each once; true when there may be more. */
  readonly tryDue: () => Promise<boolean>;
  /** When the next is due, in milliseconds since the epoch, or free again after a node that died; undefined when nothing waits. */
  readonly nextAt: () => Promise<number | undefined>;
}

/** Goes round an outbox when it is woken and when something is due, one round at a time; sleeps while nothing waits. */
export class Rounds {
  readonly #needs: Pick<Context, 'clock' | 'log'>;
  readonly #outbox: Outbox;
  #going = false;
  #again = false;
  #ended = false;
  #stopClock: () => void = () => undefined;

  constructor(needs: Pick<Context, 'clock' | 'log'>, outbox: Outbox) {
    this.#needs = needs;
    this.#outbox = outbox;
  }

  /** There may be something to be tried. For after the commit that put it there. */
  wake(): void {
    this.#again = true;
    if (!this.#going) this.#sleep(0);
  }

  stop(): void {
    this.#ended = true;
    this.#stopClock();
  }

  #sleep(ms: number): void {
    this.#stopClock();
    if (!this.#ended) this.#stopClock = this.#needs.clock.after(ms, () => void this.#go());
  }

  async #go(): Promise<void> {
    const { clock, log } = this.#needs;
    const { what, tryDue, nextAt } = this.#outbox;
    this.#going = true;
    this.#again = false;
    let next: number | undefined;
    try {
      while (!this.#ended && (await tryDue()));
      next = await nextAt();
    } catch {
      log.warn({}, `could not look after ${what}; trying again in a minute`);
      next = clock.now() + TROUBLE_MS;
    }
    this.#going = false;
    if (this.#again) this.#sleep(0);
    else if (next !== undefined) this.#sleep(Math.max(LEAST_MS, next - clock.now()));
  }
}
