import type { Loadable, Product, Profile, SizeChart, SizeRow, Units } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { CLOSE, icon } from '../base/icon.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { safeUrl } from '../base/safe-url.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { SizeSelectEvent } from '../events/size-select-event.ts';
import { SizeSelectedEvent } from '../events/size-selected-event.ts';
import type { VariantChangeEvent } from '../events/variant-change-event.ts';
import { chartView, skeleton } from './chart-view.ts';
import { Advisor, type Occasion } from './advisor.ts';
import { finderStyles } from './finder.styles.ts';
import { Publication, sizeSpecifications } from './json-ld.ts';
import { LengthWriter } from './length.ts';
import { regionOf, regionsOf, unitsOf } from './preferred.ts';
import type { SizeChartMessages } from './size-chart.en.ts';
import { sizeChartStyles } from './size-chart.styles.ts';
import { messages } from './size-chart-messages.ts';
import { takeMeasurements } from './take-along.ts';
import { variantsOf } from './variants.ts';

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
  static override styles = [
    hostStyles,
    buttonStyles,
    badgeStyles,
    fieldStyles,
    noticeStyles,
    skeletonStyles,
    sizeChartStyles,
    finderStyles,
  ];
  static override properties = {
    ...ThroughlineElement.properties,
    product: {},
    chart: {},
    dialog: { type: Boolean },
    store: {},
    open: { state: true },
    engaged: { state: true },
    chosen: { state: true },
    taken: { state: true },
  };

  /** Id or handle of the article. */
  declare product: string | undefined;
  /** Id of a chart, where it is not the article's own, or there is none. */
  declare chart: string | undefined;
  /** A button that opens it, in place of the chart itself. */
  declare dialog: boolean;
  /** Id of the store a kiosk stands in: what is sold out online is looked for near it. */
  declare store: string | undefined;

  declare protected open: boolean;
  /** She uses it: from now on it is worth asking who she is. */
  declare protected engaged: boolean;
  /** SKU of the variant chosen on the page, as far as it told. */
  declare protected chosen: string | null;
  /** The size taken last, while the page has not said otherwise. */
  declare protected taken: SizeRow['values'] | null;

  protected override readonly patient = true;
  readonly #view = new LoadableView(this);
  readonly #advisor = new Advisor(this, this.tagPrefix);
  readonly #publication = new Publication(this.ownerDocument);
  #lengths: LengthWriter | undefined;
  #returnVoice: (() => void) | undefined;
  #prefilled = false;

  constructor() {
    super(messages);
    this.dialog = false;
    this.open = false;
    this.engaged = false;
    this.chosen = null;
    this.taken = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { ownerDocument: page, tagPrefix: prefix } = this;
    page.addEventListener(`${prefix}-session-end`, this.#forget);
    page.addEventListener(`${prefix}-variant-change`, this.#follow);
    window.addEventListener('hashchange', this.#readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const { ownerDocument: page, tagPrefix: prefix } = this;
    page.removeEventListener(`${prefix}-session-end`, this.#forget);
    page.removeEventListener(`${prefix}-variant-change`, this.#follow);
    window.removeEventListener('hashchange', this.#readAddress);
    this.#publication.withdraw();
    this.#closed();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { finding } = this.#advisor;
    const begun = finding.begin(this.client);
    const profile = this.#profile;
    const units = finding.asked.units ?? profile?.preferences.units ?? unitsOf(this.speech.locale);
    if (this.#lengths?.units !== units || this.#lengths.locale !== this.speech.locale) this.#lengths = new LengthWriter(this.speech, units);
    if (begun) this.#readAddress();
    if (changed.has('product') || changed.has('chart')) this.chosen = this.taken = null;
    finding.look(this.#source?.value ?? null);
    if (!profile?.measurements || this.#prefilled) return;
    this.#prefilled = true;
    // What she typed here is newer.
    if (!Object.keys(finding.asked.entries).length) finding.take(profile.measurements, this.#lengths);
  }

  protected override render(): unknown {
    if (!this.dialog) return this.#shown();
    const source = this.#source;
    const gone = source?.status === 'error' && source.problem.status === 404;
    return gone ? nothing : this.#dialog();
  }

  protected override updated(): void {
    const { client, say, renderRoot: root } = this;
    const dialog = root.querySelector('dialog');
    if (this.open && dialog && !dialog.open) {
      dialog.showModal();
      this.#returnVoice = this.speakThrough(root.querySelector('#voice') ?? dialog);
    }
    this.#advisor.updated(root);
    const [chart, article] = [this.#source?.value, this.#article];
    if (!client || !chart || !article) return;
    const pattern = client.brand.$brand.get().value?.links.product;
    const address = safeUrl(pattern?.replace('{handle}', encodeURIComponent(article.handle)), 'link');
    this.#publication.publish(sizeSpecifications(chart, say.measurements, article, address));
  }

  get #source(): Loadable<SizeChart> | undefined {
    const { client } = this;
    if (this.chart) return client && this.read(client.sizes.chart(this.chart));
    return client && this.product ? this.read(client.sizes.chartOf(this.product)) : undefined;
  }

  get #article(): Product | null {
    const { client, product } = this;
    return client && product ? this.read(client.catalogue.product(product)).value : null;
  }

  get #profile(): Profile | null {
    const { client } = this;
    if (!client || !this.engaged || !this.read(client.session.$session).value) return null;
    return this.read(client.profile.$profile).value;
  }

  #dialog(): TemplateResult {
    const { say } = this;
    const { best } = this.#advisor;
    return html`<button type="button" class="plain opener" part="button" aria-haspopup="dialog" @click=${this.#show}>
        ${icon(RULER)}<span><slot name="opener">${say.guide}</slot>${best ? html`<span class="mine"> ${say.yourSize} ${best.label}</span>` : nothing}</span>
      </button>
      <dialog part="dialog" aria-label=${say.guide} @close=${this.#closed} @click=${this.#beside}>
        ${
          this.open
            ? html`<button type="button" class="close" aria-label=${say.close} @click=${this.#close}>${icon(CLOSE)}</button>
                ${this.#shown()}`
            : nothing
        }
        <div class="spoken" role="status" id="voice"></div>
      </dialog>`;
  }

  #shown(): TemplateResult {
    const { say, speech, client } = this;
    return this.#view.show(this.#source, {
      ...{ say, speech, skeleton },
      online: !client || this.read(client.$network) === 'online',
      failed: (status) => (status === 404 ? say.none : undefined),
      retry: () => void client?.sizes.refresh(),
      ready: (chart) => (client && this.#lengths ? this.#chart({ client, chart, lengths: this.#lengths }) : html``),
    });
  }

  #chart(what: Pick<Occasion, 'client' | 'chart' | 'lengths'>): TemplateResult {
    const { say, speech, chosen, store } = this;
    const { chart, lengths } = what;
    const advisor = this.#advisor;
    const { finding, guidance } = advisor;
    const regions = regionsOf(chart);
    const occasion: Occasion = {
      ...{ ...what, say, speech, chosen, store },
      article: this.#article,
      profile: this.#profile,
      prefix: this.tagPrefix,
      choose: (row) => this.#chooser(row),
      isChosen: (row) => this.#isChosen(row),
      read: (state) => this.read(state),
      announce: (text) => this.announce(text, 'size'),
    };
    return chartView({
      ...occasion,
      regions,
      region: regions.find((region) => region === finding.asked.region) ?? regionOf(chart, speech.locale),
      best: advisor.best,
      finder: advisor.render(occasion),
      guides: chart.columns.map((column) => guidance.of(column)),
      measureIn: (units: Units) => advisor.measureIn(units, lengths),
      readIn: (region) => void finding.change({ region }),
      engage: () => (this.engaged = true),
      learn: () => void guidance.learn(speech.locale),
    });
  }

  #isChosen(row: SizeRow): boolean {
    if (this.taken) return this.taken === row.values;
    const article = this.#article;
    return !!article && !!this.chosen && variantsOf(article, row, this.chosen).one?.sku === this.chosen;
  }

  /** What takes a size for the article of this page, where it is made in it. */
  #chooser(row: SizeRow): (() => void) | undefined {
    const article = this.#article;
    return article && variantsOf(article, row, null).any.length ? () => this.#choose(article, row) : undefined;
  }

  #choose(article: Product, row: SizeRow): void {
    const { tagPrefix: prefix, ownerDocument: page } = this;
    const { one } = variantsOf(article, row, this.chosen);
    if (!this.dispatchEvent(new SizeSelectEvent(prefix, article.id, row.values, one?.sku ?? null))) return;
    this.taken = row.values;
    this.dispatchEvent(new SizeSelectedEvent(prefix, article.id, row.values));
    // A button of the page's own that adds a variant of this article adds the one of this size from now on.
    for (const button of page.querySelectorAll(`${prefix}-add-to-cart[sku]`)) {
      const sku = button.getAttribute('sku');
      const other = article.variants.some((variant) => variant.sku === sku) && variantsOf(article, row, sku).one;
      if (other) button.setAttribute('sku', other.sku);
    }
    this.#close();
    this.announce(this.say.chosen(row.label), 'size');
  }

  readonly #follow = (event: Event): void => {
    const { product, sku } = event as VariantChangeEvent;
    if (product !== this.#article?.id || !sku) return;
    this.chosen = sku;
    this.taken = null;
  };

  /** Measurements from another screen: she goes on where she was. */
  readonly #readAddress = (): void => {
    const body = this.client && takeMeasurements(window, this.tagPrefix, Object.keys(this.say.measurements));
    if (!body || !this.#lengths) return;
    if (Object.keys(body).length) this.#advisor.finding.take(body, this.#lengths);
    this.#show();
  };

  readonly #forget = (): void => {
    this.renderRoot.querySelectorAll('form').forEach((form) => form.reset());
    this.#advisor.forget();
    this.chosen = this.taken = null;
    this.engaged = this.#prefilled = false;
    this.#close();
  };

  #show(): void {
    this.open = this.dialog;
    this.engaged = true;
    if (!this.dialog) this.scrollIntoView();
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

  #beside(event: MouseEvent): void {
    if (event.target === event.currentTarget) this.#close();
  }
}

/** A tape measure, rolled out. */
const RULER = 'M3 8.5h18v7H3zM7 8.5v3M11 8.5v4M15 8.5v3M19 8.5v4';

declare global {
  interface HTMLElementTagNameMap {
    'tl-size-chart': SizeChartElement;
  }
}
