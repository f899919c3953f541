import type { Loadable, Position, Store, StoreId, StoreList } from '@throughline/client';
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
import { StoreFilterEvent } from '../events/store-filter-event.ts';
import { StoreResultsEvent } from '../events/store-results-event.ts';
import { StoreSelectEvent } from '../events/store-select-event.ts';
import type { Roads } from '../i18n/distances.ts';
import { type Asked, filtersOn, NO_FILTERS } from './asked.ts';
import { bones } from './bones.ts';
import { Panels } from './panels.ts';
import { resultList } from './result-list.ts';
import { nearOf, saidBack } from './said-back.ts';
import { searchForm } from './search-form.ts';
import { storeCard } from './store-card.ts';
import type { StoreClock } from './store-clock.ts';
import type { StoreData } from './store-data.ts';
import type { StoreListElement } from './store-list.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';
import { storeLocatorStyles } from './store-locator.styles.ts';
import { messages } from './store-locator-messages.ts';
import { StoreSearch } from './store-search.ts';
import { viewChoice } from './view-choice.ts';
import { whereWeAre } from './where-we-are.ts';

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
    href: {},
    place: {},
    here: {},
    speed: { type: Number },
    unit: {},
    selected: { reflect: true },
    structured: { type: Boolean },
    locating: { state: true },
    fault: { state: true },
    mapped: { state: true },
    view: { state: true },
  };

  /** An article: each store says whether it has it, and of those about as far the ones that do come first. */
  declare sku: string | undefined;
  /** Address of a store's own page with `{id}` in it: each store leads there. No links when left out. */
  declare href: string | undefined;
  /** What is looked for at first: a town, a postal code, words. */
  declare place: string | undefined;
  /** Id of the store that a kiosk stands in; the `data-store` of the loader's script when left out. */
  declare here: string | undefined;
  /** Kilometres an hour at which the shopper comes, as the crow flies; 20 when left out. */
  declare speed: number | undefined;
  /** What distances are told in, `km` or `mi`; as the reader's region or the stores' country has it when left out. */
  declare unit: Roads['unit'];
  /** Id of the store that is looked at. */
  declare selected: StoreId | undefined;
  /** Tells search engines of the stores shown (`Store` of schema.org), by a data script in the page's head. */
  declare structured: boolean;
  declare clock: Clock;

  declare protected locating: boolean;
  declare protected fault: string | undefined;
  declare protected mapped: boolean;
  declare protected view: 'list' | 'map';
  readonly #shown = new LoadableView(this);
  readonly #panels = new Panels(this);
  #time: StoreClock | undefined;
  #search = new StoreSearch(this);
  #state: Loadable<StoreList> | undefined;
  #told: StoreList | undefined;
  #data: StoreData | undefined;

  constructor() {
    super(messages);
    this.clock = pageClock;
    this.locating = this.mapped = this.structured = false;
    this.view = 'list';
    this.addEventListener(`${this.tagPrefix}-store-select`, this.#selected);
    this.addEventListener(`${this.tagPrefix}-store-filter`, (event) => {
      if (event instanceof StoreFilterEvent) this.#search.filter(event.filters);
    });
  }

  get stores(): readonly Store[] {
    return this.#search.stores;
  }

  get wanted(): readonly string[] {
    return this.#search.filters.services;
  }

  get origin(): Position | undefined {
    const { found } = this.#search;
    return !found || found.asked.by === 'all' ? undefined : (found.list.around?.position ?? found.asked.position);
  }

  get roads(): Roads {
    return { unit: this.unit, country: this.stores[0]?.address.country };
  }

  searchAround(position: Position): void {
    this.#ask({ by: 'map', position });
  }

  focusResults(): void {
    this.view = 'list';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#results')?.focus());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const search = this.#search;
    if (changed.has('place') && this.place?.trim()) search.asked = { by: 'place', words: this.place.trim() };
    if (changed.has('selected') && this.selected) this.#panels.bringDetails();
    this.#state = undefined;
    const { client } = this;
    if (!client) return;
    const here = this.#here;
    if (here && search.asked.by === 'all') {
      const { status, value } = this.read(client.stores.store(here));
      if (value) search.asked = { by: 'here', position: value.position };
      else if (status === 'loading') return;
    }
    const query = search.question({ sku: this.sku, speed: this.speed ?? SPEED });
    const state = search.answer(this.read(client.stores.search(query)), this.#online);
    if (state.status === 'ready' && !state.stale && state.value !== this.#told) void this.#keepTime(state.value.items[0]);
    this.#state = state;
  }

  protected override render(): TemplateResult {
    const { say, client } = this;
    const { asked, filters } = this.#search;
    if (!client && hasFallback(this)) return html`<slot></slot>`;
    return html`<div class="locator ${this.mapped ? 'mapped' : ''}" data-view=${this.view}>
      <div class="side">
        ${searchForm(say, {
          words: asked.by === 'place' ? asked.words : '',
          locating: client?.channel === 'kiosk' ? undefined : this.locating,
          fault: this.fault,
          search: (words) => this.#ask(words ? { by: 'place', words } : { by: 'all' }),
          locate: () => void this.#locate(),
        })}
        <details class="filters" part="filters" @toggle=${this.#panels.bringFilters}>
          <summary>${filtersOn(filters) ? say.filtersOn(filtersOn(filters)) : say.filters}</summary>
          ${this.#panels.filters(filters, this.stores)}
        </details>
        ${this.mapped ? viewChoice(say, this.view, (view) => (this.view = view)) : nothing}
        <div class="results">${this.#shown.show(this.#state, {
          say,
          speech: this.speech,
          online: this.#online,
          skeleton: bones,
          ready: (list) => this.#results(list),
          retry: this.#retry,
        })}</div>
      </div>
      <div class="map"><slot name="map" @slotchange=${this.#mapCame}></slot></div>
    </div>`;
  }

  protected override updated(): void {
    const search = this.#search;
    const list = search.found?.list;
    // What was asked for and can't be had is said where it stands.
    if (search.missed) search.waiting = false;
    if (!list || list === this.#told) return;
    this.#told = list;
    this.dispatchEvent(new StoreResultsEvent(this.tagPrefix, list.items.length, list.complete));
    if (search.waiting) this.announce(this.#summary(), 'stores');
    search.waiting = false;
    if (this.structured && this.client?.channel !== 'kiosk') void this.#tellData(list.items);
  }

  get #online(): boolean {
    return !this.client || this.read(this.client.$network) === 'online';
  }

  get #here(): StoreId | undefined {
    return this.client?.channel === 'kiosk' ? ((this.here ?? whereWeAre()) as StoreId | undefined) : undefined;
  }

  #results(list: StoreList): TemplateResult {
    const search = this.#search;
    const { asked, filters } = search.found ?? search;
    return resultList(list, {
      say: this.say,
      summary: this.#summary(),
      missed: search.missed && (this.#online ? this.say.failed : this.say.needsNetwork),
      filtered: filtersOn(filters) > 0,
      typed: asked.by === 'place',
      card: (store) => this.#card(store),
      clear: () => search.filter(NO_FILTERS),
      retry: this.#retry,
      more: () => void this.#more(),
      fetching: search.fetching,
      stuck: search.stuck,
    });
  }

  #summary(): string {
    const { found } = this.#search;
    if (!found) return '';
    const { asked, filters, list } = found;
    return filtersOn(filters) && !nearOf(list) ? this.say.noneMatch : saidBack(asked, list, this.say, this.speech, this.roads);
  }

  #card(store: Store): TemplateResult {
    const { say, speech } = this;
    const open = this.selected === store.id;
    const here = this.#here === store.id;
    return storeCard(store, {
      say,
      speech,
      roads: this.roads,
      now: this.#now,
      state: this.#time?.state(store) ?? store.now,
      open,
      home: this.#home === store.id,
      here,
      toggle: () => this.#select(open ? null : store.id),
      details: () => this.#panels.details(store, { sku: this.sku, href: this.href, here, now: this.#now }),
    });
  }

  /** Epoch milliseconds: when the server looked, until the clock is there that goes on from then. */
  get #now(): number {
    return this.#time?.now ?? Date.parse(this.stores[0]?.checkedAt ?? '');
  }

  async #keepTime(told: Store | undefined): Promise<void> {
    if (!told) return;
    const code = await import('./store-clock.ts').catch(() => null);
    // Without it hours stand as they were told.
    if (!code) return;
    this.#time ??= new code.StoreClock(this, () => {
      this.#search = new StoreSearch(this);
      this.selected = undefined;
      // What is typed and not yet looked for, too.
      this.renderRoot.querySelector('form')?.reset();
      // Only what the page looks for at first is left.
      this.requestUpdate('place', null);
    });
    this.#time.set(told);
  }

  get #home(): StoreId | null {
    const { client } = this;
    return client && client.channel !== 'kiosk' ? this.read(client.stores.$home).value : null;
  }

  #ask(asked: Asked): void {
    this.#search.ask(asked);
    this.fault = undefined;
    if (this.selected) this.#select(null);
  }

  readonly #retry = (): void => void this.client?.stores.refresh();

  async #locate(): Promise<void> {
    if (this.locating) return;
    this.locating = true;
    this.fault = undefined;
    this.announce(this.say.locating, 'stores');
    const asking = import('./locate-in-words.ts').then(({ locateInWords }) => locateInWords(languageOf(this) ?? 'en'));
    const found = await asking.catch(() => this.say.failed);
    this.locating = false;
    if (!this.isConnected) return;
    if (typeof found !== 'string') return this.#ask({ by: 'device', position: found });
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
    const added = this.client ? await this.#search.more(this.client.stores) : [];
    const [next] = added;
    if (!next) return;
    this.announce(this.say.shown(added.length), 'stores');
    this.renderRoot.querySelector<HTMLElement>(`#store-${next.id}`)?.focus();
  }

  async #tellData(stores: readonly Store[]): Promise<void> {
    const data = await import('./store-data.ts').catch(() => null);
    if (data) (this.#data ??= new data.StoreData(this)).tell(stores, this.href);
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
