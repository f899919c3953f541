import type { ReturnDraft } from '@throughline/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { OnDemand } from '../base/on-demand.ts';
import { type Desk } from './desk.ts';
import { type Draft, wishOf } from './draft.ts';
import type * as Panel from './elsewhere-panel.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Whether something that was filled in is not on offer any more. */
const gaveWay = ({ lines, method, pickup }: ReturnDraft, draft: Draft): boolean =>
  draft.method !== method ||
  (!!pickup?.window && !draft.fetching?.window) ||
  lines.some(({ line, quantity = 1, reason, outcome, exchangeFor }) => {
    const wish = line && wishOf(draft, line);
    return !wish || wish.quantity !== quantity || wish.reason !== reason || wish.outcome !== outcome || wish.exchangeFor !== exchangeFor;
  });

/** The way to another device: a quiet button, and behind it the code. What draws that is fetched when it is asked for. */
export class Elsewhere {
  readonly #host: Host;
  readonly #panel: OnDemand<Panel.ElsewherePanel>;
  #open = false;
  #restored: ReturnDraft | undefined;
  /** The draft that had given way; once it is changed the shopper knows. */
  #given: Draft | undefined;

  constructor(host: Host, load = (): Promise<typeof Panel> => import('./elsewhere-panel.ts')) {
    this.#host = host;
    this.#panel = new OnDemand(host, async () => new (await load()).ElsewherePanel(host, () => this.#away()));
  }

  /** For `render`: what is said above the step, and the way below it. Needs `noticeStyles`, `skeletonStyles`. */
  show(desk: Desk): { readonly gaveWay: TemplateResult | typeof nothing; readonly way: TemplateResult } {
    const { say, draft, restored } = desk;
    if (restored !== this.#restored) {
      this.#restored = restored;
      this.#given = restored && gaveWay(restored, draft) ? draft : undefined;
    }
    const { open, openPhone, gaveWay: given } = say.elsewhere;
    return {
      gaveWay: this.#given === draft ? html`<p class="notice watch" role="status"><span>${given}</span></p>` : nothing,
      way: this.#open
        ? this.#behind(desk)
        : html`<button type="button" class="plain elsewhere" @click=${this.#ask}>${desk.kiosk ? openPhone : open}</button>`,
    };
  }

  close(): void {
    this.#open = false;
    this.#panel.value?.close();
  }

  #behind(desk: Desk): TemplateResult {
    const { value, failed } = this.#panel;
    const { away, retry } = desk.say;
    if (value) return value.show(desk);
    return failed
      ? html`<p class="notice" role="alert"><span>${away}</span><button type="button" class="secondary" @click=${this.#ask}>${retry}</button></p>`
      : html`<span class="bone" aria-hidden="true"></span>`;
  }

  readonly #ask = async (): Promise<void> => {
    this.#open = true;
    this.#host.requestUpdate();
    await this.#panel.fetch();
    if (this.#open) this.#panel.value?.open();
  };

  #away(): void {
    this.close();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.elsewhere')?.focus());
  }
}
