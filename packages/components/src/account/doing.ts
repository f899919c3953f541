import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { faultOf } from './fault.ts';
import type { Fault } from './saved-messages.ts';

/** Does things of an account's sections, and remembers what became of the last one. */
export class Doing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #news: { readonly section: string; readonly fault: Fault | null } | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get news(): { readonly section: string; readonly fault: Fault | null } | null {
    return this.#news;
  }

  hostDisconnected(): void {
    this.#news = null;
  }

  /** Never rejects. */
  async act(section: string, what: () => Promise<unknown>): Promise<void> {
    this.forget();
    try {
      await what();
      this.tell(section, null);
    } catch (error) {
      this.tell(section, faultOf(error));
    }
  }

  forget(): void {
    this.#news = null;
    this.#host.requestUpdate();
  }

  tell(section: string, fault: Fault | null): void {
    this.#news = { section, fault };
    this.#host.requestUpdate();
  }
}
