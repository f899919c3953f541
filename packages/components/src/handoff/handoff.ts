import type { Handoff, HandoffMode, OfferState } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type Clock, pageClock } from '../clock/clock.ts';
import { matchRow } from '../match/match-row.ts';
import { matchStyles } from '../match/match.styles.ts';
import type { HandoffMessages } from './handoff.en.ts';
import { handoffWords } from './handoff-messages.ts';
import { handoffStyles } from './handoff.styles.ts';
import { qrPath } from './qr-path.ts';

/** Milliseconds a kiosk says "it's on your phone now" to somebody who is looking at the phone. */
const FAREWELL = 10_000;

/** Seconds before its end in which the client renews a code. */
const RENEWED_BEFORE = 10;

const BADGES = { offline: 'offline', empty: 'empty', refused: 'pause' } as const;

/** What differs from one state to the next. */
interface Screen {
  readonly title: string;
  readonly lead: string;
  readonly buttons: TemplateResult;
  readonly sign?: TemplateResult;
  readonly middle?: TemplateResult;
}

/**
 * "Take it with you": shows a code that another device scans or types, and the symbols it will show. From a kiosk the cart moves;
 * from the shopper's own device it is shared.
 *
 * @slot - The words on the button.
 * @csspart button - What opens it.
 * @csspart dialog - The screen with the code.
 * @csspart qr - The QR code, dark on light in every scheme.
 */
export class HandoffElement extends ThroughlineElement<HandoffMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, matchStyles, handoffStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    label: {},
    mode: {},
    clock: { attribute: false },
    open: { state: true },
  };

  /** What the claim page calls this screen, such as "Kiosk 2, ground floor"; at most 80 characters. */
  declare label: string | undefined;
  /** `move` or `share`; by channel when left out. */
  declare mode: HandoffMode | undefined;
  declare clock: Clock;
  declare protected open: boolean;

  /** The offer has begun since the dialog opened: `idle` from now on means it was ended. */
  #begun = false;
  #told: OfferState['status'] = 'idle';
  #drawn: { readonly url: string; readonly code: ReturnType<typeof qrPath> } | undefined;
  #aging: Handoff['id'] | undefined;
  #returnVoice: (() => void) | undefined;
  #endFarewell: (() => void) | undefined;

  constructor() {
    super(handoffWords);
    this.clock = pageClock;
    this.open = false;
  }

  override disconnectedCallback(): void {
    this.#closed();
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const offer = this.#offer;
    if (!this.open || !offer) return;
    if (offer.status !== 'idle') this.#begun = true;
    // The session of a kiosk ended it, or a script of the page.
    else if (this.#begun) this.#close();
  }

  protected override render(): TemplateResult {
    const { say } = this;
    const offer = this.#offer;
    const moves = this.#mode === 'move';
    return html`<button type="button" class="opener ${moves ? 'primary' : 'secondary'}" part="button" aria-haspopup="dialog" ?disabled=${!offer} ?hidden=${this.#pointless} @click=${this.#start}>
        <slot>${moves ? say.take : say.share}</slot>
      </button>
      <dialog part="dialog" aria-labelledby="title" @close=${this.#closed}>
        ${this.open && offer ? html`<div class="screen">${this.#screen(offer)}</div>` : nothing}
        <div class="spoken" role="status" id="voice"></div>
      </dialog>`;
  }

  protected override updated(): void {
    const offer = this.#offer;
    const dialog = this.#dialog;
    if (!this.open || !dialog || !offer) return;
    if (!dialog.open) {
      dialog.showModal();
      this.#returnVoice = this.speakThrough(this.renderRoot.querySelector('#voice') ?? dialog);
    }
    if (offer.status === 'open') this.#age(offer.handoff);
    if (offer.status !== this.#told) this.#changed(offer);
  }

  get #offer(): OfferState | undefined {
    return this.client && this.read(this.client.handoff.$offer);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** There is nothing to take along. The dialog stays, it may have a last word to say. */
  get #pointless(): boolean {
    const { client } = this;
    if (!client) return false;
    const { status, quantity } = this.read(client.cart.$cart);
    const offer = this.read(client.handoff.$offer).status;
    return status === 'ready' && !quantity && (offer === 'idle' || offer === 'claimed');
  }

  get #mode(): HandoffMode {
    if (this.mode === 'move' || this.mode === 'share') return this.mode;
    return this.client?.channel === 'kiosk' ? 'move' : 'share';
  }

  /** One heading for all states: who stands on it with the focus goes on standing there. */
  #screen(offer: OfferState): TemplateResult {
    const { title, lead, sign, middle, buttons } = this.#state(offer);
    return html`${sign ?? nothing}
      <div class="heading">
        <h2 id="title" tabindex="-1" autofocus>${title}</h2>
        <p class="lead">${lead}</p>
      </div>
      ${middle ?? nothing}
      <div class="buttons">${buttons}</div>`;
  }

  #state(offer: OfferState): Screen {
    const { say } = this;
    switch (offer.status) {
      case 'claimed':
        return {
          sign: badge('done', 'good'),
          title: offer.mode === 'move' ? say.claimedTitle : say.sharedTitle,
          lead: offer.mode === 'move' ? say.claimedLead : say.sharedLead,
          buttons: html`<button type="button" class="primary" @click=${this.#close}>${say.done}</button>`,
        };
      case 'failed':
        return {
          sign: badge(BADGES[offer.reason], 'quiet'),
          title: say[`${offer.reason}Title`],
          lead: say[`${offer.reason}Lead`],
          buttons: html`${offer.reason === 'empty' ? nothing : html`<button type="button" class="primary" @click=${this.#offerAgain}>${say.retry}</button>`}
            <button type="button" class="secondary" @click=${this.#close}>${say.close}</button>`,
        };
      default: {
        const moves = this.#mode === 'move';
        return {
          title: moves ? say.takeTitle : say.shareTitle,
          lead: moves ? say.takeLead : say.shareLead,
          middle:
            offer.status === 'open' ? this.#code(offer.handoff) : html`<div class="qr waiting"></div><p class="hint">${say.preparing}</p>`,
          buttons: html`<button type="button" class="plain" @click=${this.#close}>${say.cancel}</button>`,
        };
      }
    }
  }

  #code(handoff: Handoff): TemplateResult {
    const { say } = this;
    if (this.#drawn?.url !== handoff.url) this.#drawn = { url: handoff.url, code: qrPath(handoff.url) };
    const { d, size } = this.#drawn.code;
    const where = addressOf(handoff.url);
    const groups = handoff.code.split(/[\s-]+/);
    return html`<div class="ticket">
        <svg class="qr" part="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${say.qr(where)}><path d=${d}></path></svg>
        <div class="life" aria-hidden="true"><span></span></div>
      </div>
      <div class="by-hand">
        <p class="hint">${say.byHand}</p>
        <p class="where"><bdi dir="ltr">${where}</bdi></p>
        <p class="code">
          <span class="spoken">${say.code(groups.map((group) => group.split('').join(' ')).join(', '))}</span>
          <bdi dir="ltr" aria-hidden="true">${groups.map((group) => html`<span>${group}</span>`)}</bdi>
        </p>
      </div>
      <div class="matching">
        <p class="hint" id="match">${this.#mode === 'move' ? say.match : say.matchShare}</p>
        ${matchRow(handoff.match, say.symbols, 'match')}
      </div>`;
  }

  /** A line that shortens, nothing to read or to hurry for: the code renews itself before it is gone. */
  #age({ id, expiresIn }: Handoff): void {
    if (this.#aging === id) return;
    this.#aging = id;
    const line = this.renderRoot.querySelector('.life span');
    for (const animation of line?.getAnimations() ?? []) animation.cancel();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    line?.animate([{ transform: 'scaleX(1)' }, { transform: 'scaleX(0)' }], {
      duration: Math.max(1, expiresIn - RENEWED_BEFORE) * 1000,
      fill: 'forwards',
      easing: still ? 'steps(6, end)' : 'linear',
    });
  }

  #changed(offer: OfferState): void {
    this.#told = offer.status;
    // The code is announced once; that it renews itself is nobody's concern.
    if (offer.status === 'open') this.announce(this.say.ready);
    if (offer.status === 'claimed' || offer.status === 'failed') {
      const { title, lead } = this.#state(offer);
      // The focus may stand on this heading already, and then nothing tells that its words are others.
      this.announce(`${title}. ${lead}`);
    }
    // The button that was pressed may be gone from under the focus.
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: offer.status === 'open' });
    if (offer.status === 'claimed' && offer.mode === 'move') this.#endFarewell = this.clock.after(FAREWELL, () => this.#close());
  }

  #start(): void {
    this.#begun = false;
    this.open = true;
    this.#offerAgain();
  }

  #offerAgain(): void {
    const { label } = this;
    // How it went is in the state.
    this.client?.handoff.offer({ mode: this.#mode, ...(label && { label: label.slice(0, 80) }) }).catch(() => {});
  }

  #close(): void {
    this.#dialog?.close();
    // The event comes with the next frame, which a screen that sleeps does not have.
    this.#closed();
  }

  #closed(): void {
    if (!this.open) return;
    this.open = false;
    this.#told = 'idle';
    this.#aging = undefined;
    this.#drawn = undefined;
    this.#returnVoice?.();
    this.#endFarewell?.();
    this.client?.handoff.withdraw();
  }
}

/** Where the code can be typed, without the secret: what a shopper reads, and compares with what the phone shows. */
const addressOf = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/$/, '');
};

declare global {
  interface HTMLElementTagNameMap {
    'tl-handoff': HandoffElement;
  }
}
