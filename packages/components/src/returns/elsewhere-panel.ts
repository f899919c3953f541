import type { ReturnDraftCode } from '@throughline/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { qrPath } from '../handoff/qr-path.ts';
import { formatDayTime } from '../i18n/times.ts';
import { isolated } from '../i18n/isolated.ts';
import { type Trouble, troubleIn, troubleOf } from '../order-lookup/trouble.ts';
import type { Desk } from './desk.ts';
import { elsewhereStyles } from './elsewhere.styles.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

interface Shown extends ReturnDraftCode {
  readonly drawing: ReturnType<typeof qrPath>;
}

/** The code with which another device goes on. While it is on the screen, what is changed beside it is kept too. */
export class ElsewherePanel {
  readonly #host: Host;
  readonly #away: () => void;
  #desk: Desk | undefined;
  #open = false;
  #shown: Shown | undefined;
  #trouble: Trouble | undefined;
  #copying: 'copied' | 'notCopied' | undefined;
  /** What is filled in is on its way; `again`: it has changed since. */
  #keeping: 'once' | 'again' | undefined;

  /** `away`: it was put away, and the focus is to go back to where it was asked for. */
  constructor(host: Host, away: () => void) {
    this.#host = host;
    this.#away = away;
    const root = host.renderRoot as ShadowRoot;
    const { styleSheet } = elsewhereStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    root.addEventListener('change', () => this.#open && void this.#keep());
  }

  /** Asks for the code, and leads to it. */
  open(): void {
    this.#open = true;
    void this.#keep();
    void this.#host.updateComplete.then(() => {
      const heading = this.#host.renderRoot.querySelector<HTMLElement>('#elsewhere');
      heading?.focus({ preventScroll: true });
      // All of it is to be seen, also where a page's own bars lie over its edges.
      heading?.closest('section')?.scrollIntoView({ block: 'center' });
    });
  }

  close(): void {
    this.#open = false;
    this.#shown = this.#trouble = this.#copying = undefined;
  }

  /** For `render`. */
  show(desk: Desk): TemplateResult {
    this.#desk = desk;
    const { say, speech, photos, offer, kiosk } = desk;
    const words = say.elsewhere;
    const shown = this.#shown;
    const pictures = offer.lines.some(({ line }) => photos.of(line).length);
    return html`<section class="beside" aria-labelledby="elsewhere">
      <h3 id="elsewhere" tabindex="-1">${words.title}</h3>
      ${this.#trouble ? this.#refused(this.#trouble, desk) : nothing}
      ${
        shown || !this.#trouble
          ? html`<div class="ticket">${shown ? code(shown, desk) : waiting(desk)}
            <div><p>${words.hint}</p>
              ${pictures ? html`<p>${words.pictures}</p>` : nothing}
              ${shown ? html`<p class="hint">${words.kept(isolated(formatDayTime(speech, shown.expiresAt)))}</p>` : nothing}
            </div></div>`
          : nothing
      }
      ${shown && !kiosk ? this.#link(shown, desk) : nothing}
      <button type="button" class="plain" @click=${this.#away}>${words.close}</button>
    </section>`;
  }

  #link({ url }: Shown, { say }: Desk): TemplateResult {
    const { link, copy } = say.elsewhere;
    return html`<div class="field">
      <label for="elsewhere-link">${link}</label>
      <div class="copy"><input id="elsewhere-link" readonly dir="ltr" .value=${url} aria-describedby="elsewhere-copied">
        <button type="button" class="secondary" @click=${() => void this.#copy(url)}>${copy}</button></div>
      <p class="hint" id="elsewhere-copied" role="status">${this.#copying ? say.elsewhere[this.#copying] : nothing}</p>
    </div>`;
  }

  #refused(trouble: Trouble, { say }: Desk): TemplateResult {
    const sent = trouble.kind === 'refused' && trouble.reason === 'return-reused';
    return html`<p class="notice ${sent ? 'watch' : 'bad'}" role="alert"><span>${troubleIn(trouble, say, { 'return-reused': say.elsewhere.sent })}</span>
      ${sent ? nothing : html`<button type="button" class="secondary" @click=${() => this.open()}>${say.retry}</button>`}</p>`;
  }

  async #copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.#copying = 'copied';
    } catch {
      this.#copying = 'notCopied';
      this.#host.renderRoot.querySelector<HTMLInputElement>('#elsewhere-link')?.select();
    }
    this.#host.requestUpdate();
  }

  /** One after the other: the last to arrive is what was filled in last. */
  async #keep(): Promise<void> {
    if (this.#keeping) {
      this.#keeping = 'again';
      return;
    }
    this.#keeping = 'once';
    const trouble = await this.#share();
    const again = (this.#keeping as string) === 'again' && this.#open;
    this.#keeping = undefined;
    if (again) return this.#keep();
    if (this.#open) this.#trouble = trouble;
    this.#host.requestUpdate();
  }

  async #share(): Promise<Trouble | undefined> {
    try {
      const code = await this.#desk?.share();
      if (code && this.#open) this.#shown = { ...code, drawing: this.#shown?.url === code.url ? this.#shown.drawing : qrPath(code.url) };
      return undefined;
    } catch (error) {
      return troubleOf(error);
    }
  }
}

const code = ({ drawing: { d, size } }: Shown, { say }: Desk): TemplateResult =>
  html`<svg class="qr" part="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${say.elsewhere.qr}><path d=${d}></path></svg>`;

const waiting = ({ say }: Desk): TemplateResult => html`<div class="qr waiting"><p class="hint" role="status">${say.finding}</p></div>`;
