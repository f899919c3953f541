import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

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
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly tagPrefix: string }, noun: string, load: () => Promise<Module>) {
    this.#host = host;
    this.#prefix = host.tagPrefix;
    this.#tag = `${host.tagPrefix}-${noun}`;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Its code is fetched from now on. */
  get element(): T {
    this.#element ??= this.#host.ownerDocument.createElement(this.#tag) as T;
    this.#loading ??= this.#load().then(
      ({ define }) => define(this.#prefix),
      () => {
        this.#loading = undefined;
        this.#failed = true;
        this.#host.requestUpdate();
      },
    );
    return this.#element;
  }

  /** For the host's template. Needs `noticeStyles`. */
  show(say: { readonly away: string; readonly retry: string }): TemplateResult {
    const { element } = this;
    return this.#failed
      ? html`<p class="notice" role="alert"><span>${say.away}</span><button type="button" class="secondary" @click=${this.#retry}>${say.retry}</button></p>`
      : html`${element}`;
  }

  /** Leads to its heading, once there is one. */
  lead(): void {
    void this.#loading?.then(() => this.#element?.focus());
  }

  /** The next one begins anew. */
  drop(): void {
    this.#element = undefined;
  }

  readonly #retry = (): void => {
    this.#failed = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.lead());
  };
}
