import type { Client, Loadable, Offer, OfferList } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { SessionEnd } from '../base/session-end.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { progressStyles } from '../base/progress.styles.ts';
import { safeUrl } from '../base/safe-url.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import type { Clock } from '../clock/clock.ts';
import { wallClock } from '../clock/wall-clock.ts';
import type { CompactView } from './compact.ts';
import { offerCard, type OfferView } from './offer-card.ts';
import { offersMessages, type OffersMessages } from './offers-messages.ts';
import { offersStyles } from './offers.styles.ts';
import { nextChange, shownOf, timeLeft } from './time-left.ts';

/**
 * What the brand offers this shopper here, in its own words for the channel, and how it stands with her bag. An end is counted down only
 * where it is true, by the server's clock.
 *
 * @slot - Shown until there is a client.
 * @csspart offer - One offer.
 * @csspart message - The brand's words.
 * @csspart countdown - What is left of its time.
 * @csspart code - A code, and what can be done with it.
 * @csspart was - The price before, in the form `product`.
 * @fires tl-offer-apply - A code is to go into the bag; `preventDefault()` keeps it out. `offer`.
 * @fires tl-offer-applied - It is in the bag. `offer`.
 */
export class OffersElement extends ThroughlineElement<OffersMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, noticeStyles, progressStyles, skeletonStyles, offersStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    form: { reflect: true },
    product: {},
    sku: {},
    signInUrl: { attribute: 'sign-in-url' },
    clock: { attribute: false },
    refused: { state: true },
    copied: { state: true },
    compact: { state: true },
  };

  /** `banner`: one at a time, a line across the page · `list`: all of them · `product`: what is about one product, beside it. */
  declare form: 'banner' | 'list' | 'product';
  /** Id or handle, for the form `product`. */
  declare product: string | undefined;
  /** The variant whose price before is shown; the first that was reduced when left out. */
  declare sku: string | undefined;
  /** Where a shopper signs in, for offers that ask for it. */
  declare signInUrl: string | undefined;
  /** The device's time of day. */
  declare clock: Clock;
  declare protected refused: { readonly offer: string; readonly words: string } | null;
  /** The code that was copied last. */
  declare protected copied: string | null;
  /** Of the forms `banner` and `product`, once there was use for it. */
  declare protected compact: CompactView | undefined;

  protected override readonly patient = true;
  readonly #view = new LoadableView(this);
  #cancel: (() => void) | undefined;
  /** Milliseconds until something else is to be shown. */
  #soon = Infinity;
  #bringing = false;

  constructor() {
    super(offersMessages);
    this.form = 'list';
    this.clock = wallClock;
    this.refused = null;
    this.copied = null;
    this.addController(new SessionEnd(this, () => (this.refused = this.copied = null)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel?.();
  }

  protected override updated(): void {
    if (this.#soon < Infinity && this.isConnected) this.#cancel = this.clock.after(this.#soon, () => this.requestUpdate());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { client, form, product, say, speech } = this;
    this.#cancel?.();
    this.#soon = Infinity;
    if (!client) return html`<slot></slot>`;
    if (form === 'product' && !product) return nothing;
    const list = this.read(form === 'product' && product ? client.offers.of(product) : client.offers.$offers);
    if (form === 'list')
      return this.#view.show(list, {
        say,
        speech,
        online: this.read(client.$network) === 'online',
        skeleton: html`<span class="bone"></span>`,
        retry: () => void client.offers.refresh().catch(() => {}),
        ready: () => this.#list(client, list),
      });
    return this.#compact(client, list, product ?? '');
  }

  #list(client: Client, list: Loadable<OfferList>): TemplateResult {
    const offers = this.#alive(list);
    if (!offers.length) return html`<p class="none">${this.say.none}</p>`;
    return html`<ul aria-label=${this.say.offers}>
      ${offers.map((offer) => html`<li part="offer">${this.#card(client, list, offer, false)}</li>`)}
    </ul>`;
  }

  /** What only adds to a page is not worth a word when it can't be had. */
  #compact(client: Client, list: Loadable<OfferList>, product: string): TemplateResult | typeof nothing {
    const { compact, say, speech } = this;
    if (!compact) {
      void this.#bring();
      return nothing;
    }
    const offers = this.#alive(list);
    const parts = { say, speech, card: (offer: Offer) => this.#card(client, list, offer, true) };
    return this.form === 'banner'
      ? compact.banner(offers, parts)
      : compact.beside(offers, parts, this.read(client.catalogue.product(product)).value, this.sku);
  }

  /** Tried again with the next update when it can't be had. */
  async #bring(): Promise<void> {
    if (this.#bringing) return;
    this.#bringing = true;
    try {
      const { CompactView: View } = await import('./compact.ts');
      this.compact = new View(this, (text) => this.announce(text));
    } catch {
      this.#bringing = false;
    }
  }

  /** Without what has ended since; the client asks anew then. */
  #alive(list: Loadable<OfferList>): readonly Offer[] {
    const now = this.clock.now();
    return (list.value?.offers ?? []).filter(({ endsAt, message }) => message && (timeLeft(list, endsAt, now) ?? 1) > 0);
  }

  #card(client: Client, list: Loadable<OfferList>, offer: Offer, short: boolean): TemplateResult {
    const { say, speech, refused, copied } = this;
    const left = timeLeft(list, offer.endsAt, this.clock.now());
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (left !== null) this.#soon = Math.min(this.#soon, nextChange(left, calm));
    const view: OfferView = {
      say,
      speech,
      left: left && shownOf(left, calm),
      refused: refused?.offer === offer.id ? refused.words : undefined,
      copied: copied === offer.code,
      mayCopy: client.channel !== 'kiosk',
      signInUrl: safeUrl(this.signInUrl, 'link'),
      apply: () => void this.#apply(client, offer),
      copy: () => void this.#copy(offer),
    };
    return offerCard(view, offer, short);
  }

  async #apply(client: Client, offer: Offer): Promise<void> {
    const { say, speech, tagPrefix } = this;
    const refuse = (words: string | null): void => {
      this.refused = words === null ? null : { offer: offer.id, words };
    };
    try {
      const { useCode } = await import('./use-code.ts');
      await useCode(client, offer, { say, speech, tagPrefix, element: this, refuse, announce: (text) => this.announce(text) });
    } catch {
      refuse(say.notDone);
    }
  }

  async #copy({ code }: Offer): Promise<void> {
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code);
      this.copied = code;
      this.announce(this.say.copied);
    } catch {
      this.announce(this.say.notDone);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-offers': OffersElement;
  }
}
