import type { Clock } from '../clock/clock.ts';

/** `secondsLeft` of a warning counts whole seconds down to 1. */
export type IdleState =
  | { readonly status: 'active' }
  | { readonly status: 'warning'; readonly secondsLeft: number }
  | { readonly status: 'over' };

interface IdleTimes {
  readonly idleSeconds: number;
  readonly warningSeconds: number;
}

/**
 * Left alone for `idleSeconds` it warns for `warningSeconds`, then it is over. A sign of life at any time begins anew, as
 * often as there is one. A warning stands its whole time even when the device slept through the moment it was due.
 */
export class IdleWatch {
  readonly #clock: Clock;
  readonly #times: () => IdleTimes;
  readonly #changed: (state: IdleState) => void;
  #lastSign = 0;
  #cancel: (() => void) | null = null;
  #status: IdleState['status'] = 'active';

  constructor(clock: Clock, times: () => IdleTimes, changed: (state: IdleState) => void) {
    this.#clock = clock;
    this.#times = times;
    this.#changed = changed;
  }

  /** Somebody is there: counting begins anew. */
  sign(): void {
    this.#lastSign = this.#clock.now();
    if (this.#status !== 'active') this.#become({ status: 'active' });
    // While counting, the sign is only noted: a timer for every pointer move would be work for nothing.
    if (this.#cancel === null) this.#sleepUntilIdle();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#status = 'active';
  }

  #sleepUntilIdle(): void {
    const rest = this.#lastSign + this.#times().idleSeconds * 1000 - this.#clock.now();
    this.#cancel = this.#clock.after(Math.max(0, rest), () => {
      const idleFor = this.#clock.now() - this.#lastSign;
      if (idleFor < this.#times().idleSeconds * 1000) this.#sleepUntilIdle();
      else this.#warn(this.#clock.now() + this.#times().warningSeconds * 1000);
    });
  }

  #warn(end: number): void {
    const rest = end - this.#clock.now();
    if (rest <= 0) {
      this.#cancel = null;
      this.#become({ status: 'over' });
      return;
    }
    const secondsLeft = Math.ceil(rest / 1000);
    // Due before the state is told: whoever is told may stop us.
    this.#cancel = this.#clock.after(rest - (secondsLeft - 1) * 1000, () => this.#warn(end));
    this.#become({ status: 'warning', secondsLeft });
  }

  #become(state: IdleState): void {
    this.#status = state.status;
    if (state.status === 'active') {
      this.#cancel?.();
      this.#cancel = null;
    }
    this.#changed(state);
  }
}
