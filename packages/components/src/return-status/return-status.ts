import type { Loadable, Return, ReturnId, ReturnPhoto } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { Again } from '../base/again.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { troubleIn } from '../order-lookup/trouble.ts';
import { photoStyles } from '../photos/photo.styles.ts';
import { Photos, type Picked } from '../photos/photos.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import { printAlone } from '../receipt/print-alone.ts';
import { receiptStyles } from '../receipt/receipt.styles.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';
import { returnStatusMessages } from './return-status-messages.ts';
import { returnStatusStyles } from './return-status.styles.ts';
import { returnView } from './return-view.ts';
import { ShownReturn } from './shown-return.ts';

/**
 * A return as it stands, and its own receipt: the code for the counter or another device, what happened, every amount. Pictures can be
 * added, and the goods kept after all. Shows a return that this page may open: one placed or opened here, or of an order that is open.
 *
 * @csspart panel - All of it.
 * @csspart qr - The code, dark on light in every scheme.
 */
export class ReturnStatusElement extends ThroughlineElement<ReturnStatusMessages> {
  static override styles = [
    hostStyles,
    buttonStyles,
    badgeStyles,
    fieldStyles,
    noticeStyles,
    skeletonStyles,
    pictureStyles,
    receiptStyles,
    photoStyles,
    returnStatusStyles,
  ];
  static override properties = {
    ...ThroughlineElement.properties,
    return: {},
    fresh: { type: Boolean },
    pictures: { attribute: false },
  };

  declare return: ReturnId | undefined;
  /** It was placed a moment ago: says so. */
  declare fresh: boolean;
  /** Pictures that were chosen before there was a return; they are sent now. */
  declare pictures: readonly Picked[];

  readonly #view = new LoadableView(this);
  readonly #again = new Again(this);
  readonly #photos = new Photos(this, () => this.#send());
  readonly #shown = new ShownReturn(() => this.requestUpdate());

  constructor() {
    super(returnStatusMessages);
    this.fresh = false;
    this.pictures = [];
  }

  /** Leads to the heading. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#photos.clear();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('return')) {
      this.#shown.show(this.return);
      this.#photos.clear();
    }
    if (changed.has('pictures') && this.pictures.length) this.#photos.take(this.pictures);
    const value = this.#state?.value;
    if (value && this.client) this.#shown.ready(this.client, value);
  }

  protected override updated(): void {
    // What was chosen before there was a return.
    if (this.#photos.waiting && !this.#photos.tried) queueMicrotask(() => this.#send());
  }

  protected override render(): TemplateResult {
    const { say, speech, client, fresh } = this;
    const online = !client || this.read(client.$network) === 'online';
    const state = this.#state;
    // Whose gift it was need not know.
    const mailed = state?.value && !state.value.gift;
    return html`<section class="panel" part="panel" aria-labelledby="title">
      <header>
        ${fresh ? badge('done', 'good') : nothing}
        <h2 id="title" tabindex="-1">${fresh ? say.placedTitle : say.returnTitle}</h2>
        ${fresh ? html`<p class="lead">${say.placedLead} ${mailed ? say.mailed : nothing}</p>` : nothing}
      </header>
      ${this.#view.show(state, {
        ...{ say, speech, online, retry: this.#again.ask },
        failed: (status) => (status === 404 || status === 401 ? say.gone : undefined),
        skeleton: html`<span class="bone status"></span><span class="bone ticket"></span><span class="bone"></span>`,
        ready: (shown) => this.#body(shown),
      })}
    </section>`;
  }

  get #state(): Loadable<Return> | undefined {
    const { client, return: id } = this;
    return client && id && !this.#again.resting ? this.read(client.returns.return(id)) : undefined;
  }

  #body(shown: Return): TemplateResult {
    const { client, say, speech } = this;
    const it = this.#shown;
    return html`<p class="notice ${shown.status === 'rejected' ? 'bad' : 'good'}" role="status">${say.returnStatuses[shown.status]}</p>
      ${returnView({
        ...{
          say,
          speech,
          kiosk: client?.channel === 'kiosk',
          photos: this.#photos,
          shown,
          code: it.code,
          asking: it.asking,
          busy: it.busy,
        },
        blobOf: (photo) => client && it.blobOf(client, photo),
        removePhoto: (photo: ReturnPhoto) => void this.#removePhoto(photo),
        sendPhotos: () => this.#send(),
        ask: (asking) => this.#ask(asking),
        cancel: () => void this.#cancel(),
        print: () => printAlone(this),
      })}
      ${it.trouble ? html`<p class="notice bad" role="alert"><span>${troubleIn(it.trouble, say, { 'return-over': say.over })}</span></p>` : nothing}`;
  }

  #send(): void {
    const value = this.#state?.value;
    if (this.client && value) void this.#photos.send(this.client, value);
  }

  async #removePhoto(photo: ReturnPhoto): Promise<void> {
    const place = this.shadowRoot?.activeElement?.closest('.no-print');
    // Its button goes with it; where another can be added is next to it.
    if (this.client && (await this.#shown.removePhoto(this.client, photo))) place?.querySelector('summary')?.focus();
  }

  #ask(asking: boolean): void {
    this.#shown.ask(asking);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(asking ? '#keeping' : 'h2')?.focus());
  }

  async #cancel(): Promise<void> {
    if (this.client && (await this.#shown.cancel(this.client))) this.#ask(false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-return-status': ReturnStatusElement;
  }
}
