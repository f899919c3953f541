import type { Offer, Product } from '@throughline/client';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { DOWN, icon } from '../base/icon.ts';
import { SessionEnd } from '../base/session-end.ts';
import { compactStyles } from './compact.styles.ts';
import type { OfferView } from './offer-card.ts';
import { struckPrice } from './struck-price.ts';

/** What the forms beside other things need besides the offers; a page of offers does without their code. */
export interface CompactParts extends Pick<OfferView, 'say' | 'speech'> {
  readonly card: (offer: Offer) => TemplateResult;
}

type Place = ReactiveControllerHost & HTMLElement & { readonly tagPrefix: string };

/** What may be cut, or left out for want of room. */
const CUT = '.words, .ticket, li, .code, .secondary';

/**
 * The forms that stand beside other things: as tall as the place that was kept for them, whatever there is to say, so that nothing around
 * them moves. Where that is more than has room, a button shows all of it.
 */
export class CompactView implements ReactiveController {
  readonly #host: Place;
  readonly #announce: (text: string) => void;
  readonly #resized = new ResizeObserver(() => this.#measure());
  #seen: Element | null = null;
  #product: string | undefined;
  #at = 0;
  #isOpen = false;
  #isCut = false;

  constructor(host: Place, announce: (text: string) => void) {
    this.#host = host;
    this.#announce = announce;
    const { styleSheet } = compactStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    host.addController(this);
    host.addController(new SessionEnd(host, () => this.#turn(0)));
  }

  /** One at a time. */
  banner(offers: readonly Offer[], { say, card }: CompactParts): TemplateResult | typeof nothing {
    const place = this.#at % offers.length;
    const offer = offers[place];
    if (!offer) return nothing;
    const next = offers[(place + 1) % offers.length];
    const turn = (): void => {
      this.#turn(place + 1);
      if (next) this.#announce(next.message);
    };
    return html`<section class=${this.#look} part="offer" aria-label=${say.offers}>
      <div class="card" id="card">${card(offer)}</div>
      ${this.#more(say.more)}
      ${offers.length > 1 ? html`<button type="button" class="round next" aria-label=${say.next(place + 1, offers.length)} @click=${turn}>${icon(DOWN)}</button>` : nothing}
    </section>`;
  }

  /** What is about one product, and its price before. */
  beside(
    offers: readonly Offer[],
    { say, speech, card }: CompactParts,
    product: Product | null,
    sku: string | undefined,
  ): TemplateResult | typeof nothing {
    if (product && product.id !== this.#product) {
      this.#product = product.id;
      this.#isOpen = false;
    }
    const struck = product ? struckPrice(product, sku, say, speech) : nothing;
    if (!offers.length && struck === nothing) return nothing;
    return html`<div class=${this.#look}>
      <ul class="cards" id="card" aria-label=${say.offers}>
        ${struck === nothing ? nothing : html`<li class="card">${struck}</li>`}
        ${offers.map((offer) => html`<li class="card" part="offer">${card(offer)}</li>`)}
      </ul>
      ${this.#more(say.more)}
    </div>`;
  }

  hostUpdated(): void {
    const compact = this.#host.shadowRoot?.querySelector('.compact') ?? null;
    if (compact !== this.#seen) {
      this.#resized.disconnect();
      if (compact) this.#resized.observe(compact);
      this.#seen = compact;
    }
    this.#measure();
  }

  hostConnected(): void {
    // What comes with another typeface may have room no more.
    document.fonts.addEventListener('loadingdone', this.#measure);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#measure);
    this.#resized.disconnect();
    this.#seen = null;
  }

  get #look(): string {
    return this.#isOpen ? 'compact' : 'compact closed';
  }

  #more(words: string): TemplateResult | typeof nothing {
    if (!this.#isCut && !this.#isOpen) return nothing;
    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="round more" aria-expanded=${this.#isOpen} aria-controls="card" aria-label=${words} @click=${toggle}>${icon(DOWN)}</button>`;
  }

  #turn(at: number): void {
    this.#at = at;
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  readonly #measure = (): void => {
    if (this.#isOpen) return;
    const parts = this.#seen?.querySelectorAll(CUT) ?? [];
    const isCut = [...parts].some(
      (part) => !part.getClientRects().length || part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
    );
    // The button does not go from under whoever is at it.
    if (isCut === this.#isCut || (!isCut && this.#seen?.querySelector('.more:focus'))) return;
    this.#isCut = isCut;
    this.#host.requestUpdate();
  };
}
