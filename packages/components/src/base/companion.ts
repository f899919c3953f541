import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { OnDemand } from './on-demand.ts';

interface Module {
  define(prefix: string): void;
}

/** Another element inside this one, whose code is fetched when it is first shown: most shoppers need one of the two. */
export class Companion<T extends HTMLElement> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tag: string;
  readonly #defined: OnDemand<true>;
  #element: T | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly tagPrefix: string }, noun: string, load: () => Promise<Module>) {
    this.#host = host;
    this.#tag = `${host.tagPrefix}-${noun}`;
    this.#defined = new OnDemand<true>(host, async () => {
      (await load()).define(host.tagPrefix);
      return true;
    });
  }

  /** Its code is fetched from now on. */
  get element(): T {
    const { value, failed } = this.#defined;
    if (!value && !failed) void this.#defined.fetch();
    return (this.#element ??= this.#host.ownerDocument.createElement(this.#tag) as T);
  }

  /** For the host's template. Needs `noticeStyles`. */
  show(say: { readonly away: string; readonly retry: string }): TemplateResult {
    const { element } = this;
    return this.#defined.failed
      ? html`<p class="notice" role="alert"><span>${say.away}</span><button type="button" class="secondary" @click=${this.#retry}>${say.retry}</button></p>`
      : html`${element}`;
  }

  /** Leads to its heading, once there is one. */
  lead(): void {
    if (!this.#defined.failed) void this.#defined.fetch().then(() => this.#element?.focus());
  }

  /** The next one begins anew. */
  drop(): void {
    this.#element = undefined;
  }

  /** The button that asked goes; the focus it had goes on to what has come. */
  readonly #retry = async (): Promise<void> => {
    await this.#defined.fetch();
    await this.#host.updateComplete;
    if (!this.#defined.failed) this.#element?.focus();
  };
}
