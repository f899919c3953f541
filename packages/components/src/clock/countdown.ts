import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from './clock.ts';

/** Whole seconds that are left of a wait. Its host updates whenever the number changes, and when it has come to 0. */
export class Countdown implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;
  /** On the page. An answer may come after that, and must start nothing. */
  #here = false;
  #end: number | undefined;
  #cancel: (() => void) | undefined;

  /** `clock` is asked each time, for a test may have put another in its place. */
  constructor(host: ReactiveControllerHost, clock: () => Clock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  get left(): number {
    return this.#end === undefined ? 0 : Math.max(0, Math.ceil((this.#end - this.#clock().now()) / 1000));
  }

  start(seconds: number): void {
    this.#end = this.#clock().now() + seconds * 1000;
    this.#wait();
    this.#host.requestUpdate();
  }

  stop(): void {
    this.#cancel?.();
    this.#end = undefined;
  }

  hostConnected(): void {
    this.#here = true;
    this.#wait();
  }

  hostDisconnected(): void {
    this.#here = false;
    this.#cancel?.();
  }

  #wait(): void {
    this.#cancel?.();
    if (!this.#here || this.#end === undefined || !this.left) return;
    // To the next whole second of what is left: a timer that is late skips one rather than drifting.
    const next = (this.#end - this.#clock().now()) % 1000 || 1000;
    this.#cancel = this.#clock().after(next, () => {
      this.#host.requestUpdate();
      this.#wait();
    });
  }
}
