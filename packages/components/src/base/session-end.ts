import type { ReactiveController } from 'lit';

/** Calls `forget` when a kiosk's session ends: what one shopper did there is nothing to the next. */
export class SessionEnd implements ReactiveController {
  readonly #host: HTMLElement & { readonly tagPrefix: string };
  readonly #forget: () => void;

  constructor(host: HTMLElement & { readonly tagPrefix: string }, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener(`${this.#host.tagPrefix}-session-end`, this.#forget);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener(`${this.#host.tagPrefix}-session-end`, this.#forget);
  }
}
