import type { Loadable, PointsQuery, Position, Store, StoreId, StorePoints } from '@throughline/client';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { buttonStyles } from '../base/button.styles.ts';
import { afterFrame } from '../base/after-frame.ts';
import { hostStyles } from '../base/host.styles.ts';
import { icon, MINUS, PLUS } from '../base/icon.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { StoreSelectEvent } from '../events/store-select-event.ts';
import { formatDistance, inMiles } from '../i18n/distances.ts';
import type { MapWish, openMap, StoreMapEngine } from './engine.ts';
import { FollowedList } from './followed-list.ts';
import type { StoreListElement } from '../store-locator/store-list.ts';
import { paletteOf } from './palette.ts';
import { type Pin, pinsOf } from './pin.ts';
import { PinBoard } from './pin-board.ts';
import { pointsQuery } from './points-query.ts';
import { ringsFor } from './rings.ts';
import type { StoreMapMessages } from './store-map.en.ts';
import { storeMapStyles } from './store-map.styles.ts';
import { messages } from './store-map-messages.ts';

/** What draws the map; a chunk of its own, the heaviest there is. */
export type MapLoader = () => Promise<{ readonly openMap: typeof openMap }>;

/** Milliseconds for which it is in view before its code is fetched. */
const DWELL = 150;
/** Milliseconds between two looks at whether it is to be seen. */
const LOOK = 50;
/** Metres. */
const MILE = 1609.344;
/** Steps of zoom from a cluster to what is in it. */
const INTO = 2;

/**
 * The stores of a list on a map in the brand's colours: `<tl-store-locator><tl-store-map slot="map"></tl-store-map></tl-store-locator>`, or
 * with `for`, the id of the locator, anywhere on the page. Without `tiles`, without a network, or where they are blocked, it shows the world in
 * outline; nothing is asked of any host but the brand's own. Its code, 440 kB, comes when the map is first seen.
 *
 * @csspart map
 * @csspart pin - A store, or several in one place.
 * @csspart attribution
 * @cssprop --store-map-height - How high it is; 36em when left out.
 * @fires tl-store-select - A store was chosen on the map. `store`.
 */
export class StoreMap extends ThroughlineElement<StoreMapMessages> {
  static override styles = [hostStyles, buttonStyles, noticeStyles, storeMapStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    for: {},
    tiles: {},
    attribution: {},
    worker: {},
    load: { attribute: false },
    state: { state: true },
    asking: { state: true },
    astray: { state: true },
    outlined: { state: true },
    credit: { state: true },
  };

  /** Id of the `<tl-store-locator>` that it belongs to; the one around it when left out. */
  declare for: string | undefined;
  /** Where detail comes from: a `.pmtiles` file, a template with `{z}`, or a style. None: an outline of the world. */
  declare tiles: string | undefined;
  /** What is said of where the tiles come from; what they say themselves when left out. */
  declare attribution: string | undefined;
  /** URL of the engine's worker, where a bundler has put it elsewhere. */
  declare worker: string | undefined;
  /** What draws the map. */
  declare load: MapLoader;

  /** `unreachable`: its code can't be had, for now; `unavailable`: this browser can't draw it. */
  declare protected state: 'waiting' | 'loading' | 'ready' | 'unreachable' | 'unavailable';
  declare protected asking: PointsQuery | undefined;
  /** The shopper has moved away from what was searched. */
  declare protected astray: boolean;
  declare protected outlined: boolean;
  declare protected credit: string | undefined;

  #engine: StoreMapEngine | undefined;
  #worn: string | undefined;
  #dwelling: ReturnType<typeof setTimeout> | undefined;
  readonly #followed = new FollowedList(this, { results: () => this.#results(), select: (event) => this.#selected(event) });
  #seen: IntersectionObserver | undefined;
  #scheme: MediaQueryList | undefined;
  readonly #board = new PinBoard(this, () => this.#engine);
  #points: StorePoints['items'] = [];
  /** What the list has not yet been shown. */
  #shown: unknown;

  constructor() {
    super(messages);
    this.load = () => import('./engine.ts');
    this.state = 'waiting';
    this.astray = false;
    this.outlined = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#followed.follow();
    this.#seen = new IntersectionObserver((entries) => {
      clearTimeout(this.#dwelling);
      // Who only scrolls past needs none.
      if (entries.at(-1)?.isIntersecting) this.#dwelling = setTimeout(() => void this.#open(), DWELL);
    });
    this.#seen.observe(this);
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#dress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen?.disconnect();
    clearTimeout(this.#dwelling);
    this.#scheme?.removeEventListener('change', this.#dress);
    this.#followed.leave();
    this.#engine?.close();
    this.#engine = undefined;
    this.state = 'waiting';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('for') && this.hasUpdated) this.#followed.follow();
    const { client } = this;
    if (client && this.asking) {
      const { value }: Loadable<StorePoints> = this.read(client.stores.points(this.asking));
      // Until the new ones are here the old ones stay.
      if (value) this.#points = value.items;
    }
    this.#board.set(this.state === 'ready' ? pinsOf(this.#listed, this.#points) : []);
  }

  protected override render(): TemplateResult {
    const { say, speech } = this;
    if (this.state === 'unavailable') return html`<div class="frame"><p class="notice">${say.unavailable}</p></div>`;
    if (this.state === 'unreachable') return this.#unreachable();
    const credit = this.attribution ?? this.credit;
    return html`<section class="frame" part="map" tabindex="-1" aria-label=${say.title} aria-busy=${this.state !== 'ready'}>
      ${this.#list ? html`<button type="button" class="secondary skip" @click=${() => this.#list?.focusResults()}>${say.toResults}</button>` : nothing}
      <div class="probe" aria-hidden="true"></div>
      <div class="canvas"></div>
      ${this.#board.render({ say, speech, chosen: this.#list?.selected, press: this.#press })}
      ${this.state === 'ready' ? this.#controls() : html`<p class="waiting">${say.loading}</p>`}
      ${this.outlined ? html`<p class="notice watch outlined" role="status">${say.outlined}</p>` : nothing}
      ${credit ? html`<p class="attribution" part="attribution">${credit}</p>` : nothing}
    </section>`;
  }

  protected override updated(): void {
    if (!this.#engine) return;
    this.#board.place();
    this.#board.keepFocus();
  }

  #unreachable(): TemplateResult {
    const { say } = this;
    return html`<div class="frame"><div class="message" role="alert">
      <p>${say.unreachable}</p>
      <button type="button" class="secondary" @click=${this.#again}>${say.retry}</button>
    </div></div>`;
  }

  #controls(): TemplateResult {
    const { say } = this;
    return html`<div class="controls">
        <button type="button" aria-label=${say.zoomIn} title=${say.zoomIn} @click=${() => this.#engine?.zoomBy(1)}>${icon(PLUS)}</button>
        <button type="button" aria-label=${say.zoomOut} title=${say.zoomOut} @click=${() => this.#engine?.zoomBy(-1)}>${icon(MINUS)}</button>
      </div>
      ${this.astray && this.#list ? html`<button type="button" class="secondary here" @click=${this.#searchHere}>${say.searchHere}</button>` : nothing}`;
  }

  get #list(): StoreListElement | undefined {
    return this.#followed.element;
  }

  /** What the list has found; of a list of everything but the one that is looked at. */
  get #listed(): readonly Store[] {
    const { stores = [], origin, selected } = this.#list ?? {};
    return origin ? stores : stores.filter(({ id }) => id === selected);
  }

  async #open(): Promise<void> {
    if (this.state !== 'waiting') return;
    this.state = 'loading';
    await this.updateComplete;
    try {
      const { openMap: open } = await this.load();
      await afterFrame();
      await shownTo(this);
      const palette = this.#palette();
      const box = this.renderRoot.querySelector<HTMLElement>('.canvas');
      if (!palette || !box || !this.isConnected) return;
      const wish: MapWish = { palette, tiles: this.tiles || undefined, worker: this.worker, label: this.say.title };
      const engine = await open(box, wish, {
        moving: () => this.#board.place(),
        moved: (byHand) => this.#moved(byHand),
        outlineOnly: () => (this.outlined = true),
        attributed: (words) => (this.credit = words),
      });
      if (!this.isConnected) return engine?.close();
      if (!engine) {
        this.state = 'unavailable';
        return;
      }
      this.#engine = engine;
      // It is where the list is before anybody sees it.
      this.#results();
      this.#moved(false);
      await engine.drawn;
      if (this.#engine === engine) this.state = 'ready';
    } catch {
      this.state = 'unreachable';
    }
  }

  readonly #again = (): void => {
    this.state = 'waiting';
    void this.#open();
    // The button has gone with what it tried again.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.frame')?.focus());
  };

  #palette(): ReturnType<typeof paletteOf> {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    const palette = probe ? paletteOf(probe) : undefined;
    this.#worn = JSON.stringify(palette);
    return palette;
  }

  /** In the brand's dress of this moment: it may have come after the map, or be another by night. */
  readonly #dress = (): void => {
    const before = this.#worn;
    const palette = this.#palette();
    if (palette && this.#worn !== before) this.#engine?.dress(palette);
  };

  /** The list shows others: so does the map, where they were looked for around a place. */
  #results(): void {
    const list = this.#list;
    this.requestUpdate();
    if (!list || !this.#engine || list.stores === this.#shown) return;
    const still = this.#shown === undefined;
    this.#shown = list.stores;
    const { origin } = list;
    if (!origin || !list.stores.length) return;
    const near = list.stores.filter(({ distance }) => distance !== undefined && distance < 50_000);
    const places = (near.length ? near : list.stores.slice(0, 1)).map(({ position }) => position);
    this.astray = false;
    const farthest = Math.max(500, ...near.map(({ distance = 0 }) => distance));
    this.#engine.measure(
      ringsFor(farthest, inMiles(this.speech, list.roads) ? MILE : 1000).map((metres) => ({
        around: origin,
        metres,
        label: formatDistance(this.speech, metres, list.roads),
      })),
    );
    this.#engine.show([origin, ...places], still);
  }

  #selected(event: Event): void {
    if (!(event instanceof StoreSelectEvent)) return;
    this.requestUpdate();
    const store = this.#list?.stores.find(({ id }) => id === event.store);
    if (!store || event.target === this) return;
    const view = this.#engine?.view();
    const there = this.#engine?.place(store.position);
    const inside = there && there.x > 0 && there.y > 0 && there.x < this.clientWidth && there.y < this.clientHeight;
    if (view && !inside) this.#engine?.approach(store.position);
  }

  #moved(byHand: boolean): void {
    const view = this.#engine?.view();
    if (!view) return;
    if (byHand) this.astray = true;
    else this.#dress();
    const next = pointsQuery(view, this.#list?.wanted ?? []);
    if (JSON.stringify(next) !== JSON.stringify(this.asking)) this.asking = next;
  }

  readonly #press = ({ store, position, count }: Pin): void => {
    const engine = this.#engine;
    if (!engine) return;
    if (store) return this.#choose(store.id, position);
    engine.approach(position, engine.view().zoom + INTO);
    this.announce(this.say.cluster(count));
  };

  #choose(store: StoreId, position: Position): void {
    const list = this.#list;
    // One that the list does not show: it shows what is around there.
    if (list && !list.stores.some(({ id }) => id === store)) list.searchAround(position);
    this.dispatchEvent(new StoreSelectEvent(this.tagPrefix, store));
    if (list && list.selected !== store) list.selected = store;
    this.requestUpdate();
  }

  readonly #searchHere = (): void => {
    const view = this.#engine?.view();
    if (!view) return;
    this.astray = false;
    this.#list?.searchAround(view.middle);
  };
}

/** Until the brand is there nobody sees the element, and its colours are not yet the brand's. */
const shownTo = async (element: Element): Promise<void> => {
  while (element.isConnected && getComputedStyle(element).visibility === 'hidden')
    await new Promise((resolve) => setTimeout(resolve, LOOK));
};

declare global {
  interface HTMLElementTagNameMap {
    'tl-store-map': StoreMap;
  }
}
