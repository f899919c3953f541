import type { Client, Loadable, Product, SizeChart, SizeRow } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { afterFrame } from '../base/after-frame.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { CLOSE, icon } from '../base/icon.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { safeUrl } from '../base/safe-url.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { SessionEnd } from '../base/session-end.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { Advising } from './advising.ts';
import type { Occasion } from './advisor.ts';
import { type Asked, askedOf, keepAsked, toldBefore } from './asked.ts';
import type { Publication } from '../structured-data/publication.ts';
import { chartView, skeleton } from './chart-view.ts';
import { Choosing } from './choosing.ts';
import { LengthWriter } from './length.ts';
import { regionOf, regionsOf, unitsOf } from './preferred.ts';
import { reach } from './reach.ts';
import type { SizeChartMessages } from './size-chart.en.ts';
import { sizeChartStyles } from './size-chart.styles.ts';
import { messages } from './size-chart-messages.ts';
import { tableStyles } from './tables.styles.ts';

/**
 * The size chart of an article, and what of it fits: by measurements, or by a size she wears of another brand, worked out on her device
 * and explained. Taking a size chooses it on the article of the same page.
 *
 * @slot opener - The words on the button, with `dialog`.
 * @csspart button - What opens it, with `dialog`.
 * @csspart dialog
 * @csspart finder - The form of the finder.
 * @csspart advice - What it found.
 * @csspart why - How each measurement sits.
 * @csspart choose - "Choose M".
 * @csspart elsewhere - Where a size is that is sold out online.
 * @csspart table - Each table.
 * @csspart size - A size in the table, to take it.
 * @csspart guide - How to measure.
 * @fires tl-size-select - A size is about to be taken; `preventDefault()` leaves the article as it is. `product`, `values`, `sku`.
 * @fires tl-size-selected - A size was taken; the article follows. `product`, `values`.
 */
export class SizeChartElement extends ThroughlineElement<SizeChartMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, noticeStyles, skeletonStyles, sizeChartStyles, tableStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    product: {},
    chart: {},
    dialog: { type: Boolean },
    store: {},
    open: { state: true },
  };

  /** Id or handle of the article. */
  declare product: string | undefined;
  /** Id of a chart, where it is not the article's own, or there is none. */
  declare chart: string | undefined;
  /** A button that opens it, in place of the chart itself. */
  declare dialog: boolean;
  /** Id of the store a kiosk stands in, the `data-store` of the loader's script when left out: what is sold out online is looked for near it. */
  declare store: string | undefined;

  declare protected open: boolean;

  protected override readonly patient = true;
  readonly #view = new LoadableView(this);
  readonly #choosing = new Choosing(this, () => this.#article);
  readonly #advising = new Advising(this);
  #publication: Publication | undefined;
  #lengths: LengthWriter | undefined;
  #isWhole = false;
  #pressedBeside = false;
  #returnVoice: (() => void) | undefined;

  constructor() {
    super(messages);
    this.dialog = false;
    this.open = false;
    this.addController(new SessionEnd(this, this.#forget));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#readAddress);
    this.#publication?.withdraw();
    this.#publication = undefined;
    this.#closed();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { client } = this;
    if (changed.has('client')) {
      this.#advising.forget();
      this.#readAddress();
    }
    if (changed.has('product') || changed.has('chart')) this.#choosing.forget();
    const { locale } = this.speech;
    const units = askedOf(client).units ?? unitsOf(locale);
    if (this.#lengths?.units !== units || this.#lengths.speech !== this.speech) this.#lengths = new LengthWriter(this.speech, units);
    const isLookedAt = !this.dialog || this.open || toldBefore(askedOf(client));
    const source = this.#source;
    if (!client || !isLookedAt || (source?.status === 'error' && !source.value)) return;
    void this.#advising.fetch(client);
    const occasion = this.#occasion;
    if (occasion) this.#advising.advisor?.look(occasion);
  }

  protected override render(): unknown {
    if (!this.dialog) return this.#shown();
    const source = this.#source;
    const gone = source?.status === 'error' && source.problem.status === 404;
    return gone ? nothing : this.#dialog();
  }

  protected override updated(): void {
    const root = this.renderRoot;
    const dialog = root.querySelector('dialog');
    if (this.open && dialog && !dialog.open) {
      dialog.showModal();
      this.#returnVoice = this.speakThrough(root.querySelector('#voice') ?? dialog);
    }
    this.#advising.advisor?.lead(root);
    if (!this.#isWhole && root.querySelector('.chart')) void this.#complete();
    root.querySelectorAll('.scroller').forEach(reach);
    void this.#publish();
  }

  /** Finder and tables at once would hold a slow phone up for too long. */
  async #complete(): Promise<void> {
    await afterFrame();
    this.#isWhole = true;
    this.requestUpdate();
  }

  async #publish(): Promise<void> {
    // For search engines: where it can't be had, the shopper misses nothing.
    const code = await import('./json-ld.ts').catch(() => undefined);
    const { client, chart, article } = this.#occasion ?? {};
    if (!code || !client || !chart || !article || !this.isConnected) return;
    const { Publication, sizeSpecifications } = code;
    const pattern = client.brand.$brand.get().value?.links.product;
    const address = safeUrl(pattern?.replace('{handle}', encodeURIComponent(article.handle)), 'link');
    this.#publication ??= new Publication(this.ownerDocument);
    this.#publication.publish(sizeSpecifications(chart, this.say.measurements, article, address));
  }

  get #source(): Loadable<SizeChart> | undefined {
    const { client } = this;
    if (this.chart) return client && this.read(client.sizes.chart(this.chart));
    return client && this.product ? this.read(client.sizes.chartOf(this.product)) : undefined;
  }

  /** Chart, finder and what takes a size come as one: nothing moves when the last of them does. */
  get #isIncomplete(): boolean {
    const { advisor, lost } = this.#advising;
    return (!advisor && !lost) || this.#product?.status === 'loading';
  }

  get #product(): Loadable<Product> | undefined {
    const { client, product } = this;
    return client && product ? this.read(client.catalogue.product(product)) : undefined;
  }

  get #article(): Product | null {
    return this.#product?.value ?? null;
  }

  /** All that there is to say something about; undefined while the chart is on its way. */
  get #occasion(): Occasion | undefined {
    const { say, speech, store, client } = this;
    const lengths = this.#lengths;
    const choosing = this.#choosing;
    const chart = this.#source?.value;
    if (!client || !chart || !lengths) return undefined;
    return {
      ...{ client, chart, say, speech, lengths, store },
      article: this.#article,
      decided: choosing.decided,
      prefix: this.tagPrefix,
      choose: (row) => (choosing.isMade(row) ? () => this.#choose(row) : undefined),
      isChosen: (row) => choosing.isChosen(row),
      read: (state) => this.read(state),
      announce: (text) => this.announce(text, 'size'),
    };
  }

  #dialog(): TemplateResult {
    const { say } = this;
    const { advisor } = this.#advising;
    const best = advisor?.best;
    return html`<button type="button" class="plain opener" part="button" aria-haspopup="dialog" @click=${this.#show}>
        ${icon(RULER)}<span><slot name="opener">${say.guide}</slot>${best ? html`<span class="mine"> ${advisor.yours} ${best.label}</span>` : nothing}</span>
      </button>
      <dialog part="dialog" aria-label=${say.guide} @close=${this.#closed} @pointerdown=${this.#beside} @click=${this.#beside}>
        ${
          this.open
            ? html`<div class="bar">
                  <p>${say.guide}</p>
                  <button type="button" class="close" aria-label=${say.close} @click=${this.#close}>${icon(CLOSE)}</button>
                </div>
                <div class="inside">${this.#shown()}</div>`
            : nothing
        }
        <div class="spoken" role="status" id="voice"></div>
      </dialog>`;
  }

  #shown(): TemplateResult {
    const { say, speech, client } = this;
    const source = this.#source;
    return this.#view.show(source?.value && this.#isIncomplete ? undefined : source, {
      ...{ say, speech, skeleton },
      online: !client || this.read(client.$network) === 'online',
      failed: (status) => (status === 404 ? say.none : undefined),
      retry: () => void client?.sizes.refresh(),
      ready: () => this.#chart(this.#occasion),
    });
  }

  #chart(occasion: Occasion | undefined): TemplateResult {
    if (!occasion) return html``;
    const { advisor } = this.#advising;
    const { chart, client, speech } = occasion;
    const { region } = askedOf(client);
    const regions = regionsOf(chart);
    return chartView({
      ...occasion,
      regions,
      region: regions.find((each) => each === region) ?? regionOf(chart, speech.locale),
      best: advisor?.best,
      isWhole: this.#isWhole,
      finder: advisor?.render(occasion),
      findAgain: () => void this.#findAgain(client),
      guides: chart.columns.map((column) => advisor?.guidance.of(column, chart.kind, occasion.say.measurements[column.measurement])),
      measureIn: (units) => this.#keep({ units }),
      readIn: (region) => this.#keep({ region }),
      learn: () => void advisor?.guidance.learn(),
    });
  }

  async #findAgain(client: Client): Promise<void> {
    await this.#advising.fetch(client, true);
    await this.updateComplete;
    // The button that was pressed is gone then.
    this.renderRoot.querySelector<HTMLElement>('#find')?.focus();
  }

  #keep(part: Partial<Asked>): void {
    if (this.client) keepAsked(this.client, part, this.ownerDocument, this.tagPrefix);
    this.requestUpdate();
  }

  #choose(row: SizeRow): void {
    if (!this.#choosing.choose(row)) return;
    this.#close();
    this.announce(this.say.chosen(row.label), 'size');
  }

  /** Measurements come from another screen: she goes on where she was. The advisor takes them. */
  readonly #readAddress = (): void => {
    if (this.client && location.hash.includes(`${this.tagPrefix}-size=`)) this.#show();
  };

  readonly #forget = (): void => {
    this.renderRoot.querySelectorAll('form').forEach((form) => form.reset());
    this.#advising.forget();
    this.#choosing.forget();
    this.#close();
    this.requestUpdate();
  };

  #show(): void {
    this.open = this.dialog;
    if (this.client) void this.#advising.fetch(this.client, true);
    if (!this.dialog) this.scrollIntoView();
    this.requestUpdate();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.#closed();
  }

  #closed(): void {
    this.open = false;
    this.#returnVoice?.();
    this.#returnVoice = undefined;
  }

  /** A press that begins and ends beside the paper closes it; one that only ends there was a selection being dragged. */
  #beside({ type, target, currentTarget }: Event): void {
    const outside = target === currentTarget;
    if (type === 'click' && outside && this.#pressedBeside) this.#close();
    this.#pressedBeside = outside;
  }
}

/** A tape measure, rolled out. */
const RULER = 'M3 8.5h18v7H3zM7 8.5v3M11 8.5v4M15 8.5v3M19 8.5v4';

declare global {
  interface HTMLElementTagNameMap {
    'tl-size-chart': SizeChartElement;
  }
}
