import type { OpenState, openState, Store } from '@throughline/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SessionEnd } from '../base/session-end.ts';
import type { Clock } from '../clock/clock.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly tagPrefix: string; readonly clock: Clock; readonly stores: readonly Store[] };

const MINUTE = 60_000;

/** What is open changes while a shopper looks; her device's clock may be wrong by hours, so it is the server's that counts. */
export class StoreClock implements ReactiveController {
  readonly #host: Host;
  /** What the server's clock shows, less what ours does. */
  #ahead: number | undefined;
  /** Tells of any moment what is open, once that was needed. */
  #rules: typeof openState | undefined;
  #stop: (() => void) | undefined;

  /** `forget`: a kiosk's session has ended. By then stores were shown: who finds them at once waits for no code that only ends. */
  constructor(host: Host, forget: () => void) {
    this.#host = host;
    host.addController(this);
    host.addController(new SessionEnd(host, forget));
  }

  hostConnected(): void {
    this.#stop = this.#host.clock.after(MINUTE, () => {
      void this.#look();
      this.hostConnected();
    });
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** Epoch milliseconds. */
  get now(): number {
    return this.#ahead === undefined ? Date.now() : this.#host.clock.now() + this.#ahead;
  }

  /** An answer that has just come says what time it is. */
  set({ checkedAt }: Store): void {
    this.#ahead = Date.parse(checkedAt) - this.#host.clock.now();
  }

  /** What the server said, for as long as it holds. */
  state({ hours, timeZone, now }: Store): OpenState | null {
    return this.#rules && hours ? this.#rules(hours, timeZone, this.now) : now;
  }

  /** The rules of hours come when something has changed since the server looked. */
  async #look(): Promise<void> {
    const passed = this.#host.stores.some(({ now }) => now?.until && Date.parse(now.until) <= this.now);
    if (passed) this.#rules ??= (await import('./hours-rules.ts')).openState;
    this.#host.requestUpdate();
  }
}
