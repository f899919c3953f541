import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LINES } from '../receipt/bones.ts';
import type { Desk, Step } from './desk.ts';
import type * as Code from './later-steps.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The steps after the picking: their code and their dress are fetched while the shopper picks. */
export class LaterSteps implements ReactiveController {
  readonly #host: Host;
  readonly #load: () => Promise<typeof Code>;
  #code: typeof Code | undefined;
  #loading = false;
  /** They could not be had. */
  #failed = false;

  constructor(host: Host, load = (): Promise<typeof Code> => import('./later-steps.ts')) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Until then nobody goes on from one. */
  get there(): boolean {
    return !!this.#code;
  }

  /** Needs `noticeStyles`. */
  show(step: Exclude<Step, 'pick'>, desk: Desk): TemplateResult {
    if (this.#code) return this.#code[step](desk);
    const { away, retry } = desk.say;
    return this.#failed
      ? html`<p class="notice" role="alert"><span>${away}</span><button type="button" class="secondary" @click=${this.#again}>${retry}</button></p>`
      : LINES;
  }

  /** Asks for what is not there yet, also once more after it could not be had. */
  fetch(): void {
    if (this.#code || this.#loading) return;
    this.#loading = true;
    this.#failed = false;
    this.#host.requestUpdate();
    this.#load()
      .then(
        (code) => {
          const root = this.#host.renderRoot as ShadowRoot;
          const { styleSheet } = code.styles;
          if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
          this.#code = code;
        },
        () => {
          this.#failed = true;
        },
      )
      .finally(() => {
        this.#loading = false;
        this.#host.requestUpdate();
      });
  }

  readonly #again = (): void => {
    this.fetch();
    // The button goes.
    this.#host.focus();
  };
}
