import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { OnDemand } from '../base/on-demand.ts';
import { wordsOf } from '../i18n/message-set.ts';
import { LINES } from '../receipt/bones.ts';
import type { FirstDesk, Step } from './desk.ts';
import type * as Code from './later-steps.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { StepMessages } from './step-messages.en.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The steps after the picking: their code, their words and their dress are fetched while the shopper picks. */
export class LaterSteps {
  readonly #host: Host;
  readonly #code: OnDemand<typeof Code>;
  #elsewhere: Elsewhere | undefined;

  constructor(host: Host, load = (): Promise<typeof Code> => import('./later-steps.ts')) {
    this.#host = host;
    this.#code = new OnDemand(host, async () => {
      const code = await load();
      const root = host.renderRoot as ShadowRoot;
      const { styleSheet } = code.styles;
      if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      return code;
    });
  }

  /** What they say in the language of a page; undefined until it is there, and until then nobody goes on from one. */
  words(locale: string): StepMessages | undefined {
    const code = this.#code.value;
    const words = code && wordsOf(code.messages, locale);
    if (!(words instanceof Promise)) return words?.say;
    void words.then(() => this.#host.requestUpdate());
    return undefined;
  }

  /** Needs `noticeStyles`. */
  show(step: Exclude<Step, 'pick'>, desk: FirstDesk): TemplateResult {
    const { value, failed } = this.#code;
    const words = this.words(desk.speech.locale);
    if (value && words) return value[step]({ ...desk, say: { ...desk.say, ...words } });
    const { away, retry } = desk.say;
    return failed
      ? html`<p class="notice" role="alert"><span>${away}</span><button type="button" class="secondary" @click=${this.#again}>${retry}</button></p>`
      : LINES;
  }

  /** The way to another device, once there is one. */
  elsewhere(desk: FirstDesk): ReturnType<Elsewhere['show']> | undefined {
    const { value } = this.#code;
    const words = this.words(desk.speech.locale);
    if (!value || !words) return undefined;
    this.#elsewhere ??= new value.Elsewhere(this.#host);
    return this.#elsewhere.show({ ...desk, say: { ...desk.say, ...words } });
  }

  /** A code on the screen is put away. */
  forget(): void {
    this.#elsewhere?.close();
  }

  /** Asks for what is not there yet, also once more after it could not be had. */
  fetch(): void {
    void this.#code.fetch();
  }

  /** The button that asked goes; the focus it had goes to the heading of what has come. */
  readonly #again = async (): Promise<void> => {
    await this.#code.fetch();
    if (!this.#code.failed) this.#host.focus();
  };
}
