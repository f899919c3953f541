import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { faultOf } from './fault.ts';
import type { Fault } from './saved-messages.ts';

/** What became of something. `words`: in the place of those that there are for it. */
interface News {
  readonly section: string;
  readonly fault: Fault | null;
  readonly words?: string | undefined;
}

/** Does things of an account's sections, and remembers what became of the last one. */
export class Doing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #news: News | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get news(): News | null {
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

  tell(section: string, fault: Fault | null, words?: string): void {
    this.#news = { section, fault, words };
    this.#host.requestUpdate();
  }
}
