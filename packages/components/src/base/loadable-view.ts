import type { Loadable } from '@throughline/client';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { formatRelative } from '../i18n/spans.ts';
import type { Speech } from '../i18n/speech.ts';
import type { StateMessages } from '../i18n/state-messages.ts';

/** Milliseconds after which waiting is worth a word. */
const PATIENCE = 1000;

/** What a widget shows of something read from the server. */
export interface LoadableParts<T> {
  readonly say: StateMessages;
  readonly speech: Speech;
  readonly online: boolean;
  /** Bones of the size of what is on its way. Hidden from those who listen: they are told in words. */
  readonly skeleton: TemplateResult;
  readonly ready: (value: T) => TemplateResult;
  /** Asks again. */
  readonly retry: () => void;
  /** Words of the widget's own where `failed` says too little, by the problem's HTTP status. */
  readonly failed?: ((status: number) => string | undefined) | undefined;
}

/**
 * Shows a `Loadable` in all its states: bones, a word after a second, a failure with a way on, old values with their age. One for each
 * thing that an element reads. Needs `badgeStyles`, `buttonStyles`, `noticeStyles` and `skeletonStyles`.
 */
export class LoadableView implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #slow = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#rest();
  }

  /** For `render`. `state` undefined: there is no client yet. */
  show<T>(state: Loadable<T> | undefined, parts: LoadableParts<T>): TemplateResult {
    const { say, online } = parts;
    if (!state || state.status === 'loading') {
      this.#wait();
      // The same region is there from the first moment: what is put into it later is heard.
      return html`<div class="wait" aria-busy="true"><div role="status">${this.#slow ? html`<p class="notice">${say.slow}</p>` : html`<p class="spoken">${say.loading}</p>`}</div><div aria-hidden="true">${parts.skeleton}</div></div>`;
    }
    this.#rest();
    if (state.value === null) return this.#failed(state.status === 'error' ? state.problem.status : 0, parts);
    const old = !online && (state.status === 'error' || state.stale);
    return html`${old ? this.#stale(state.status === 'ready' ? state.at : null, parts) : nothing}${parts.ready(state.value)}`;
  }

  #failed<T>(status: number, { say, online, failed, retry }: LoadableParts<T>): TemplateResult {
    const words = online || status ? (failed?.(status) ?? say.failed) : say.offline;
    return html`<div class="message" role="alert">
      ${badge('offline', 'quiet')}
      <p>${words}</p>
      <button type="button" class="secondary" @click=${() => this.#again(retry)}>${say.retry}</button>
    </div>`;
  }

  /** The button goes; the focus it had stays with the element itself, whose own `focus()` may lead to what is not there yet. */
  #again(retry: () => void): void {
    const host = this.#host;
    if (!host.hasAttribute('tabindex')) {
      host.tabIndex = -1;
      host.addEventListener('blur', () => host.removeAttribute('tabindex'), { once: true });
    }
    HTMLElement.prototype.focus.call(host, { preventScroll: true });
    retry();
  }

  #stale<T>(at: number | null, { say, speech }: LoadableParts<T>): TemplateResult {
    return html`<p class="notice watch" role="status">${say.stale(at === null ? undefined : formatRelative(speech, at, Date.now(), 'long'))}</p>`;
  }

  #wait(): void {
    // What is rendered once it is off the page, as the client goes, waits for nothing and must keep nothing.
    if (!this.#host.isConnected) return;
    this.#timer ??= setTimeout(() => {
      this.#slow = true;
      this.#host.requestUpdate();
    }, PATIENCE);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#slow = false;
  }
}
