import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Module {
  define(prefix: string): void;
}

/** Another element inside this one, whose code is fetched when it is first shown: most shoppers need one of the two. */
export class Companion<T extends HTMLElement> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tag: string;
  readonly #prefix: string;
  readonly #load: () => Promise<Module>;
  #element: T | undefined;
  #loading: Promise<void> | undefined;
  /** Its code could not be had. */
  failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly tagPrefix: string }, noun: string, load: () => Promise<Module>) {
    this.#host = host;
    this.#prefix = host.tagPrefix;
    this.#tag = `${host.tagPrefix}-${noun}`;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The element, to stand in the host's template. */
  get element(): T {
    this.#element ??= this.#host.ownerDocument.createElement(this.#tag) as T;
    this.#loading ??= this.#load().then(
      ({ define }) => define(this.#prefix),
      () => {
        this.#loading = undefined;
        this.failed = true;
        this.#host.requestUpdate();
      },
    );
    return this.#element;
  }

  /** Leads to its heading, once there is one. */
  lead(): void {
    void this.#loading?.then(() => this.#element?.focus());
  }

  retry(): void {
    this.failed = false;
    this.#host.requestUpdate();
  }

  /** The next one begins anew. */
  drop(): void {
    this.#element = undefined;
  }
}
