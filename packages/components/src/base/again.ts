import type { ReactiveControllerHost } from 'lit';

/** Asks anew for what could not be read: a state that nobody listens to for one update begins from the start. */
export class Again {
  readonly #host: ReactiveControllerHost;
  /** For this update nothing is to be read. */
  resting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  readonly ask = (): void => {
    this.resting = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.resting = false;
      this.#host.requestUpdate();
    });
  };
}
