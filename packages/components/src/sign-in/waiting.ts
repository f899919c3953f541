import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../clock/clock.ts';

/** Milliseconds after which waiting is worth a word. */
const PATIENCE = 1000;

/** What a shopper waits for, one thing at a time, and whether it takes long. */
export class Waiting implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;
  /** What a wait that was given up answers is nothing any more. */
  #turn: object | undefined;
  #cancel: (() => void) | undefined;
  #busy: 'sending' | 'checking' | null = null;
  #slow = false;

  constructor(host: ReactiveControllerHost, clock: () => Clock) {
    this.#host = host;
    this.#clock = clock;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel?.();
  }

  get busy(): 'sending' | 'checking' | null {
    return this.#busy;
  }

  get slow(): boolean {
    return this.#slow;
  }

  /** What it returns says whether this is what is waited for still. */
  begin(what: 'sending' | 'checking'): () => boolean {
    this.rest();
    const turn = (this.#turn = {});
    this.#busy = what;
    this.#cancel = this.#clock().after(PATIENCE, () => {
      this.#slow = true;
      this.#host.requestUpdate();
    });
    return () => this.#turn === turn;
  }

  rest(): void {
    this.#turn = undefined;
    this.#cancel?.();
    this.#busy = null;
    this.#slow = false;
    this.#host.requestUpdate();
  }
}
