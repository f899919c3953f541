import { type Loadable, type Position, type Store, type StoreId, type StoreList, type StoreQuery } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { hasFallback } from '../base/fallback-content.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { languageOf } from '../base/language.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { type Clock, pageClock } from '../clock/clock.ts';
import { type StoreFilterChoice, StoreFilterEvent } from '../events/store-filter-event.ts';
import { StoreResultsEvent } from '../events/store-results-event.ts';
import { StoreSelectEvent } from '../events/store-select-event.ts';
import { type Asked, filtersOn, NO_FILTERS, queryOf, servicesOf } from './asked.ts';
import { bones } from './bones.ts';
import { Panels } from './panels.ts';
import { resultList } from './result-list.ts';
import { saidBack } from './said-back.ts';
import { searchForm } from './search-form.ts';
import { storeCard } from './store-card.ts';
import { StoreClock } from './store-clock.ts';
import type { StoreListElement } from './store-list.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';
import { storeLocatorStyles } from './store-locator.styles.ts';
import { messages } from './store-locator-messages.ts';
import { viewChoice } from './view-choice.ts';
import { whereWeAre } from './where-we-are.ts';

/** Stores to a page. */
const PAGE = 10;
/** Kilometres an hour at which a shopper comes through a town, as the crow flies. */
const SPEED = 20;

/**
 * Finds the brand's stores: by town, postal code, name or the device's place; with opening hours by the clocks there, stock and its age,
 * the way there, a store to call one's own, and reserving. All of it works without a map; put a `<tl-store-map slot="map">` into it to
 * have one beside the list.
 *
 * @slot - Shown until there is a client: a link to a page of stores.
 * @slot map - A `<tl-store-map>`; beside the list where there is room, else one or the other is shown.
 * @csspart search - The field and its buttons.
 * @csspart filters
 * @csspart summary - The sentence that says what was searched and found.
 * @csspart store - One store of the list.
 * @csspart name
 * @csspart distance
 * @csspart hours - The line that tells whether it is open.
 * @csspart stock
 * @fires tl-store-results - The list shows other stores. `count`, `complete`.
 * @fires tl-store-select - A store is looked at; `store` is its id, null when none is any more.
 * @fires tl-store-choose - Before a store becomes the shopper's own; `preventDefault()` keeps things as they are. `store`.
 * @fires tl-store-reserve - Before a reservation is begun; `preventDefault()`: the page does it its own way. `store`.
 */
export class StoreLocator extends ThroughlineElement<StoreLocatorMessages> implements StoreListElement {
  static override styles = [hostStyles, buttonStyles, badgeStyles, fieldStyles, noticeStyles, skeletonStyles, storeLocatorStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    sku: {},
    place: {},
    here: {},
    speed: { type: Number },
    selected: { reflect: true },
    structured: { type: Boolean },
    clock: { attribute: false },
    asked: { state: true },
    filters: { state: true },
    locating: { state: true },
    fault: { state: true },
    fetching: { state: true },
    stuck: { state: true },
    mapped: { state: true },
    view: { state: true },
  };

  /** An article: each store says whether it has it, and of those about as far the ones that do come first. */
  declare sku: string | undefined;
  /** What is looked for at first: a town, a postal code, words. */
  declare place: string | undefined;
  /** Id of the store that a kiosk stands in; the `data-store` of the loader's script when left out. */
  declare here: string | undefined;
  /** Kilometres an hour at which the shopper comes, as the crow flies; 20 when left out. */
  declare speed: number | undefined;
  /** Id of the store that is looked at. */
  declare selected: StoreId | undefined;
  /** Tells search engines of the stores shown (`Store` of schema.org), by a data script in the page's head. */
  declare structured: boolean;
  declare clock: Clock;

  declare protected asked: Asked;
  declare protected filters: StoreFilterChoice;
  declare protected locating: boolean;
  declare protected fault: string | undefined;
  declare protected fetching: boolean;
  declare protected stuck: boolean;
  declare protected mapped: boolean;
  declare protected view: 'list' | 'map';
  readonly #shown = new LoadableView(this);
  readonly #panels = new Panels(this);
  readonly #time = new StoreClock(this);
  #query: StoreQuery | undefined;
  #list: StoreList | undefined;
  /** The shopper asked and waits to hear what came of it. */
  #waiting = false;
  /** Where the words are that she typed, once the server has said so. */
  #around: StoreList['around'] = null;
  #told: StoreList | undefined;
  #forgetData: (() => void) | undefined;

  constructor() {
    super(messages);
    this.clock = pageClock;
    this.asked = { by: 'all' };
    this.filters = NO_FILTERS;
    this.locating = false;
    this.fetching = false;
    this.stuck = false;
    this.mapped = false;
    this.structured = false;
    this.view = 'list';
  }

  get stores(): readonly Store[] {
    return this.#list?.items ?? [];
  }

  get wanted(): readonly string[] {
    return this.filters.services;
  }

  get origin(): Position | undefined {
    return this.asked.by === 'all' ? undefined : (this.#list?.around?.position ?? this.asked.position);
  }

  searchAround(position: Position): void {
    this.#search({ by: 'map', position });
  }

  focusResults(): void {
    this.view = 'list';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#results')?.focus());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(`${this.tagPrefix}-store-select`, this.#selected);
    this.addEventListener(`${this.tagPrefix}-store-filter`, this.#chosen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(`${this.tagPrefix}-store-select`, this.#selected);
    this.removeEventListener(`${this.tagPrefix}-store-filter`, this.#chosen);
    this.#forgetData?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place') && this.place?.trim()) this.asked = { by: 'place', words: this.place.trim() };
    if (changed.has('selected') && this.selected) this.#panels.bringDetails();
    const { client } = this;
    if (!client) return;
    const here = this.#here;
    if (here && this.asked.by === 'all') {
      const { value } = this.read(client.stores.store(here));
      if (value) this.asked = { by: 'here', position: value.position };
    }
    this.#comeFrom();
    this.#query = { ...queryOf(this.asked, this.filters, { sku: this.sku, speed: this.speed ?? SPEED }), limit: PAGE };
    this.#learn(this.read(client.stores.search(this.#query)));
  }

  protected override render(): TemplateResult {
    const { say, client } = this;
    if (!client && hasFallback(this)) return html`<slot></slot>`;
    return html`<div class="locator ${this.mapped ? 'mapped' : ''}" data-view=${this.view}>
      <div class="side">
        ${searchForm(say, {
          words: this.asked.by === 'place' ? this.asked.words : '',
          locating: client?.channel === 'kiosk' ? undefined : this.locating,
          fault: this.fault,
          search: (words) => this.#search(words ? { by: 'place', words } : { by: 'all' }),
          locate: () => void this.#locate(),
        })}
        <details class="filters" part="filters" @toggle=${this.#panels.bringFilters}>
          <summary>${filtersOn(this.filters) ? say.filtersOn(filtersOn(this.filters)) : say.filters}</summary>
          ${this.#panels.filters(this.filters, servicesOf(this.stores, this.filters))}
        </details>
        ${this.mapped ? viewChoice(say, this.view, (view) => (this.view = view)) : nothing}
        <div class="results">${this.#shown.show(client && this.#query && this.read(client.stores.search(this.#query)), {
          say,
          speech: this.speech,
          online: !client || this.read(client.$network) === 'online',
          skeleton: bones,
          ready: (list) => this.#results(list),
          retry: () => void client?.stores.refresh(),
        })}</div>
      </div>
      <div class="map"><slot name="map" @slotchange=${this.#mapCame}></slot></div>
    </div>`;
  }

  protected override updated(): void {
    const { client } = this;
    const state = client && this.#query && client.stores.search(this.#query).get();
    const list = state?.value ?? undefined;
    if (!list || list === this.#told) return;
    this.#told = list;
    this.dispatchEvent(new StoreResultsEvent(this.tagPrefix, list.items.length, list.complete));
    if (this.#waiting) this.announce(this.#summary(list), 'stores');
    this.#waiting = false;
    if (this.structured && client?.channel !== 'kiosk') void this.#tellData(list.items);
  }

  get #here(): StoreId | undefined {
    return this.client?.channel === 'kiosk' ? ((this.here ?? whereWeAre()) as StoreId | undefined) : undefined;
  }

  /** Who wants to know what is open when she arrives must come from somewhere: from the middle of the town she typed. */
  #comeFrom(): void {
    const around = this.#around;
    if (this.asked.by !== 'place' || this.asked.position || !around || this.filters.opening.kind !== 'arrival') return;
    const { position, label } = around;
    this.asked = { ...this.asked, position, ...(label && { label }) };
  }

  #learn({ status, value, ...state }: Loadable<StoreList>): void {
    if (!value || value === this.#list) return;
    this.#list = value;
    const [first] = value.items;
    if (first && status === 'ready' && !('stale' in state && state.stale)) this.#time.set(first);
    this.#around = value.around;
  }

  #results(list: StoreList): TemplateResult {
    return resultList(list, {
      say: this.say,
      summary: this.#summary(list),
      filtered: filtersOn(this.filters) > 0,
      typed: this.asked.by === 'place',
      card: (store) => this.#card(store),
      clear: () => this.#filter(NO_FILTERS),
      more: () => void this.#more(),
      fetching: this.fetching,
      stuck: this.stuck,
    });
  }

  #summary(list: StoreList): string {
    const filtered = filtersOn(this.filters) > 0;
    if (!list.items.length && filtered) return this.say.noneMatch;
    return saidBack(this.asked, list, this.say, this.speech);
  }

  #card(store: Store): TemplateResult {
    const { say, speech } = this;
    const open = this.selected === store.id;
    const here = this.#here === store.id;
    return storeCard(store, {
      say,
      speech,
      now: this.#time.now,
      state: this.#time.state(store),
      open,
      home: this.#home === store.id,
      here,
      toggle: () => this.#select(open ? null : store.id),
      details: () => this.#panels.details(store, { sku: this.sku, here, now: this.#time.now }),
    });
  }

  get #home(): StoreId | null {
    const { client } = this;
    return client && client.channel !== 'kiosk' ? this.read(client.stores.$home).value : null;
  }

  #search(asked: Asked): void {
    this.asked = asked;
    this.#around = null;
    this.fault = undefined;
    this.stuck = false;
    this.#waiting = true;
    if (this.selected) this.#select(null);
  }

  #filter(filters: StoreFilterChoice): void {
    this.filters = filters;
    this.#waiting = true;
  }

  readonly #chosen = (event: Event): void => {
    if (event instanceof StoreFilterEvent) this.#filter(event.filters);
  };

  async #locate(): Promise<void> {
    if (this.locating) return;
    this.locating = true;
    this.fault = undefined;
    this.announce(this.say.locating, 'stores');
    const asking = import('./locate-in-words.ts').then(({ locateInWords }) => locateInWords(languageOf(this) ?? 'en'));
    const found = await asking.catch(() => this.say.failed);
    this.locating = false;
    if (!this.isConnected) return;
    if (typeof found !== 'string') return this.#search({ by: 'device', position: found });
    this.fault = found;
    this.announce(found, 'stores');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#words')?.focus();
  }

  #select(store: StoreId | null): void {
    this.selected = store ?? undefined;
    this.dispatchEvent(new StoreSelectEvent(this.tagPrefix, store));
  }

  /** On the map within: the list opens it too, and shows it. */
  readonly #selected = (event: Event): void => {
    if (event.target === this || !(event instanceof StoreSelectEvent)) return;
    const { store } = event;
    this.selected = store ?? undefined;
    if (store) void this.updateComplete.then(() => this.renderRoot.querySelector(`#store-${store}`)?.scrollIntoView({ block: 'nearest' }));
  };

  async #more(): Promise<void> {
    const { client } = this;
    const query = this.#query;
    if (!client || !query || this.fetching) return;
    const before = this.stores.length;
    const { asked, filters } = this;
    this.fetching = true;
    this.stuck = false;
    try {
      await client.stores.more(query);
    } catch {
      this.stuck = true;
    } finally {
      this.fetching = false;
    }
    await this.updateComplete;
    const added = this.stores.length - before;
    if (asked !== this.asked || filters !== this.filters || added < 1) return;
    this.announce(this.say.shown(added), 'stores');
    const next = this.stores[before];
    if (next) this.renderRoot.querySelector<HTMLElement>(`#store-${next.id}`)?.focus();
  }

  async #tellData(stores: readonly Store[]): Promise<void> {
    const { putStoreData } = await import('./store-data.ts');
    this.#forgetData?.();
    if (this.isConnected) this.#forgetData = putStoreData(this.ownerDocument, stores);
  }

  readonly #mapCame = (event: Event): void => {
    this.mapped = (event.target as HTMLSlotElement).assignedElements().length > 0;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-store-locator': StoreLocator;
  }
}
