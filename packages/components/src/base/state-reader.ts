import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A piece of reactive state, as the client hands it out. */
export interface Readable<T> {
  get(): T;
  listen(listener: () => void): () => void;
}

/**
 * Keeps its host subscribed to exactly the states its last update read. Nothing is held while the host is off the page, so an
 * element that is removed, or looks at another state, leaves no listener behind.
 */
export class StateReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #subscriptions = new Map<Readable<unknown>, () => void>();
  readonly #read = new Set<Readable<unknown>>();
  /** A state has changed since the last update. */
  stale = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The state's value now; the host updates when it changes. For `willUpdate` and `render`. */
  read<T>(state: Readable<T>): T {
    this.#read.add(state);
    // Listening comes first: the first listener is what wakes a state up.
    if (!this.#subscriptions.has(state))
      this.#subscriptions.set(
        state,
        state.listen(() => {
          this.stale = true;
          this.#host.requestUpdate();
        }),
      );
    return state.get();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    for (const state of this.#subscriptions.keys()) if (!this.#read.has(state)) this.#drop(state);
    this.#read.clear();
    this.stale = false;
  }

  hostDisconnected(): void {
    for (const state of this.#subscriptions.keys()) this.#drop(state);
  }

  #drop(state: Readable<unknown>): void {
    this.#subscriptions.get(state)?.();
    this.#subscriptions.delete(state);
  }
}
