import { type Availability, dateIn, type Store, type StoreId } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { CHECK, icon } from '../base/icon.ts';
import { safeUrl } from '../base/safe-url.ts';
import { SessionEnd } from '../base/session-end.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { StoreChooseEvent } from '../events/store-choose-event.ts';
import { StoreReserveEvent } from '../events/store-reserve-event.ts';
import { formatDuration } from '../i18n/spans.ts';
import { formatDayTime, formatTime } from '../i18n/times.ts';
import type { StoreData } from '../store-locator/store-data.ts';
import type { StoreReserve } from '../store-reserve/store-reserve.ts';
import { serviceWords } from '../store-services/service-words.ts';
import { directionsUrl, ownDirectionsUrl } from './directions.ts';
import { hoursTable } from './hours-table.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { storeDetailsStyles } from './store-details.styles.ts';
import { messages } from './store-details-messages.ts';

const WAY = 'M12 21s7-6.4 7-11.5a7 7 0 0 0-14 0C5 14.6 12 21 12 21zM12 7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z';

/**
 * Everything about one store: by when an article is ready there, the way there, a store to call one's own, reserving, hours with their
 * exceptions, services, phone. For a store's page; `<tl-store-locator>` opens one for each store.
 *
 * @csspart promises - By when something is ready or delivered.
 * @csspart actions
 * @csspart qr
 * @csspart hours
 * @fires tl-store-choose - Before a store becomes the shopper's own; `preventDefault()` keeps things as they are. `store`.
 * @fires tl-store-reserve - Before a reservation is begun; `preventDefault()`: the page does it its own way. `store`.
 */
export class StoreDetails extends ThroughlineElement<StoreDetailsMessages> {
  static override styles = [hostStyles, badgeStyles, buttonStyles, noticeStyles, skeletonStyles, storeDetailsStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    store: {},
    sku: {},
    href: {},
    structured: { type: Boolean },
    here: { type: Boolean },
    known: { attribute: false },
    now: { attribute: false },
    code: { state: true },
    reserving: { state: true },
  };

  /** Id of the store. */
  declare store: StoreId | undefined;
  /** An article that it may have. */
  declare sku: string | undefined;
  /** Address of a store's own page with `{id}` in it; no link there when left out. */
  declare href: string | undefined;
  /** Tells search engines of the store (`Store` of schema.org), by a data script in the page's head: for its own page. */
  declare structured: boolean;
  /** It is the store that this screen stands in: nobody needs to be told the way. */
  declare here: boolean;
  /** The store, where the page has it already. */
  declare known: Store | undefined;
  /** Epoch milliseconds by the server's clock; that of the device when left out. */
  declare now: number | undefined;

  declare protected code: { readonly d: string; readonly size: number } | undefined;
  declare protected reserving: boolean;

  readonly #view = new LoadableView(this);

  constructor() {
    super(messages);
    this.here = this.structured = this.reserving = false;
    this.addController(new SessionEnd(this, () => this.#forget()));
  }

  protected override render(): TemplateResult {
    const { client, say, speech } = this;
    if (this.known) return this.#details(this.known);
    return this.#view.show(client && this.store ? this.read(client.stores.store(this.store)) : undefined, {
      say,
      speech,
      online: !client || this.read(client.$network) === 'online',
      skeleton: html`<div class="details"><span class="bone wide"></span><span class="bone tall"></span></div>`,
      ready: (store) => this.#details(store),
      retry: () => void client?.stores.refresh(),
    });
  }

  protected override updated(): void {
    const store = this.#store;
    if (this.structured && store && !this.#kiosk) void this.#tellData(store);
  }

  #details(store: Store): TemplateResult {
    const here = this.sku ? this.#availability?.stores[0] : undefined;
    return html`<div class="details">
      ${here?.promises.length ? this.#promises(store, here.promises) : nothing}
      ${this.#actions(store, (here?.stock.quantity ?? 0) > 0)}
      ${this.code ? this.#scan(store, this.code) : nothing}
      ${this.reserving ? this.#reservation() : nothing}
      <div class="facts">
        ${store.hours ? hoursTable(store.hours, store.timeZone, { say: this.say, speech: this.speech, now: this.#now }) : nothing}
        ${this.#facts(store)}
      </div>
    </div>`;
  }

  get #now(): number {
    return this.now ?? Date.now();
  }

  get #kiosk(): boolean {
    return this.client?.channel === 'kiosk';
  }

  get #store(): Store | null {
    if (this.known) return this.known;
    return this.client && this.store ? this.read(this.client.stores.store(this.store)).value : null;
  }

  get #availability(): Availability | null {
    const store = this.#store;
    return this.client && this.sku && store ? this.read(this.client.stores.availability({ sku: this.sku, store: store.id })).value : null;
  }

  get #home(): StoreId | null {
    return this.client && !this.#kiosk ? this.read(this.client.stores.$home).value : null;
  }

  #promises({ timeZone }: Store, promises: Availability['stores'][number]['promises']): TemplateResult {
    const { say, speech } = this;
    const now = this.#now;
    return html`<ul class="promises" part="promises">${promises.map(({ kind, by, cutoffAt }) => {
      const time =
        dateIn(timeZone, Date.parse(by)) === dateIn(timeZone, now)
          ? `${say.today}, ${formatTime(speech, by, timeZone)}`
          : formatDayTime(speech, by, { zone: timeZone, year: false, month: 'short', weekday: 'short' });
      const left = Date.parse(cutoffAt) - now;
      return html`<li>${kind === 'pickup' ? say.readyBy(time) : say.deliveredBy(time)}${
        left > 0 ? html` <span class="cutoff">${say.within(formatDuration(speech, left))}</span>` : nothing
      }</li>`;
    })}</ul>`;
  }

  #actions(store: Store, hasIt: boolean): TemplateResult {
    const { say, client } = this;
    const home = this.#home === store.id;
    const bag = client ? this.read(client.cart.$cart).quantity : 0;
    const reserves = store.services.includes('pickup') && (bag > 0 || hasIt) && !this.reserving;
    const guest = home && client && this.read(client.profile.$profile).value === null;
    return html`<div class="actions" part="actions">
        ${reserves ? html`<button type="button" class="primary" @click=${() => void this.#reserve(store.id)}>${say.reserve}</button>` : nothing}
        ${this.here ? nothing : this.#way(store)}
        ${
          this.#kiosk
            ? nothing
            : html`<button type="button" class="secondary" aria-pressed=${home} @click=${() => void this.#choose(store, home)}>${home ? icon(CHECK) : nothing}${home ? say.chosen : say.choose}</button>`
        }
        ${this.#page(store)}
      </div>
      ${guest ? html`<p class="hint">${say.forVisit}</p>` : nothing}`;
  }

  #page({ id }: Store): TemplateResult | typeof nothing {
    const address = safeUrl(this.href?.replaceAll('{id}', encodeURIComponent(id)), 'link');
    return address ? html`<a class="plain" href=${address}>${this.say.page}</a>` : nothing;
  }

  /** A kiosk has no map app, and nobody carries it along: it shows a code. */
  #way(store: Store): TemplateResult {
    const words = html`${icon(WAY)}${this.say.directions}`;
    return this.#kiosk
      ? html`<button type="button" class="secondary" aria-expanded=${Boolean(this.code)} @click=${() => void this.#showCode(store)}>${words}</button>`
      : html`<a class="secondary" href=${ownDirectionsUrl(store)} target="_blank" rel="noreferrer">${words}</a>`;
  }

  #scan(store: Store, { d, size }: { readonly d: string; readonly size: number }): TemplateResult {
    return html`<div class="scan">
      <svg class="qr" part="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${this.say.scan(store.name)}><path d=${d}></path></svg>
      <p>${this.say.scanLead}</p>
    </div>`;
  }

  #reservation(): TemplateResult {
    const panel = (this.#panel ??= document.createElement(`${this.tagPrefix}-store-reserve`) as StoreReserve);
    const store = this.#store;
    if (store) panel.setAttribute('store', store.id);
    if (this.sku) panel.setAttribute('sku', this.sku);
    return html`${panel}`;
  }

  #panel: StoreReserve | undefined;
  #data: StoreData | undefined;

  #facts({ phone, services }: Store): TemplateResult {
    const { say } = this;
    const number = html`<bdi dir="ltr">${phone}</bdi>`;
    return html`<dl>
      ${
        phone
          ? html`<div><dt>${say.phone}</dt><dd>${this.#kiosk ? number : html`<a href="tel:${phone.replaceAll(/[^+\d]/g, '')}">${number}</a>`}</dd></div>`
          : nothing
      }
      ${
        services.length
          ? html`<div><dt>${say.services}</dt><dd><ul class="services">${services.map((service) => html`<li>${serviceWords(say, service)}</li>`)}</ul></dd></div>`
          : nothing
      }
    </dl>`;
  }

  async #tellData(store: Store): Promise<void> {
    const data = await import('../store-locator/store-data.ts').catch(() => null);
    if (data) (this.#data ??= new data.StoreData(this)).tell([store], this.href);
  }

  async #choose(store: Store, home: boolean): Promise<void> {
    const next = home ? null : store.id;
    if (!this.client || !this.dispatchEvent(new StoreChooseEvent(this.tagPrefix, next))) return;
    try {
      await this.client.stores.setHome(next);
      this.announce(next ? this.say.chosenSaid(store.name) : this.say.unchosenSaid(store.name));
    } catch {
      this.announce(this.say.chooseFailed);
    }
  }

  async #reserve(store: StoreId): Promise<void> {
    if (!this.dispatchEvent(new StoreReserveEvent(this.tagPrefix, store))) return;
    const code = await import('../store-reserve/define.ts').catch(() => null);
    if (!code) return this.announce(this.say.failed);
    code.define(this.tagPrefix);
    this.reserving = true;
    await this.updateComplete;
    await this.#panel?.updateComplete;
    this.#panel?.focus();
  }

  /** What was reserved here is told with the code that it is handed out for. */
  #forget(): void {
    this.reserving = false;
    this.#panel = undefined;
    this.code = undefined;
  }

  async #showCode(store: Store): Promise<void> {
    if (this.code) {
      this.code = undefined;
      return;
    }
    const code = await import('../handoff/qr-path.ts').catch(() => null);
    if (!code) return this.announce(this.say.failed);
    this.code = code.qrPath(directionsUrl(store));
    this.announce(this.say.scanLead);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-store-details': StoreDetails;
  }
}
