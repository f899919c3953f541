import type { LineView, Loadable, Store, StoreAvailability, StoreId } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDistance } from '../i18n/distances.ts';
import { type ExtrasContext, toldInCart } from '../cart-extras/cart-seam.ts';
import { promiseText } from '../cart-extras/delivery.ts';

/** Stores to choose from. */
const MOST = 5;

const SERVICES = { pickup: 'pickup', 'same-day': 'same-day-delivery' } as const;
export type StoreKind = keyof typeof SERVICES;

type Found = Pick<StoreAvailability, 'store' | 'stock'> & Partial<Pick<StoreAvailability, 'promises'>>;

/** The store that a line is picked up in or comes from: the shopper's own or that of the screen first, then those near it or near a place she names, nearest first. */
export class StoreChoice {
  readonly #context: () => ExtrasContext;
  /** What was looked for; undefined until something was. */
  #place: string | undefined;
  /** Where she goes, if she has said so. */
  #home: string | undefined;

  constructor(context: () => ExtrasContext) {
    this.#context = context;
  }

  close(): void {
    this.#place = undefined;
  }

  template(line: LineView, kind: StoreKind): TemplateResult {
    const { client, say, element } = this.#context();
    const find = (event: Event): void => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLFormElement).elements.namedItem('place');
      this.#place = field instanceof HTMLInputElement ? field.value.trim() : '';
      element.requestUpdate();
    };
    const found = this.#find(line.sku, kind);
    const none = found.status === 'ready' && !found.value.length;
    return html`<form class="field" @submit=${find}>
        <label for="place">${say.place}</label>
        <div class="joined">
          <input id="place" name="place" autocomplete="postal-code" enterkeyhint="search" .value=${this.#place ?? ''} />
          <button class="secondary">${say.find}</button>
        </div>
      </form>
      <div role="status">
        ${found.status === 'loading' ? html`<p class="hint">${say.loading}…</p>` : nothing}
        ${none && this.#place !== undefined ? html`<p class="hint">${say.noStores}</p>` : nothing}
        ${
          found.status === 'error'
            ? html`<p class="hint">${say.failed} <button type="button" class="link" @click=${() => void client.stores.refresh().catch(toldInCart)}>${say.retry}</button></p>`
            : nothing
        }
      </div>
      ${found.value?.length ? html`<fieldset class="choices stores"><legend class="spoken">${say.store}</legend>${found.value.map((one) => this.#store(line, kind, one))}</fieldset>` : nothing}`;
  }

  #find(sku: string, kind: StoreKind): Loadable<readonly Found[]> {
    const { client, read } = this.#context();
    const service = SERVICES[kind];
    const home = read(client.stores.$home).value ?? undefined;
    const first = home ?? (client.channel === 'kiosk' ? whereWeAre() : undefined);
    const own = first ? read(client.stores.availability({ sku, store: first })).value?.stores : undefined;
    const list = read(client.stores.search({ ...(this.#place && { place: this.#place }), sku, services: [service], limit: MOST }));
    if (list.status !== 'ready') return { ...list, value: own ?? null } as Loadable<readonly Found[]>;
    const { items, around, complete } = list.value;
    const centre = around?.position ?? own?.[0]?.store.position;
    const near = centre && read(client.stores.availability({ sku, near: centre, limit: MOST })).value?.stores;
    // What a store promises comes later than the list, which shows meanwhile in the same order.
    const promised = new Map([...(near ?? []), ...(own ?? [])].map((one) => [one.store.id, one]));
    const named = items.map((store): Found => promised.get(store.id) ?? { store, stock: store.stock ?? UNKNOWN });
    // A list of stores anywhere helps nobody, unless it has them all.
    const others = this.#place || complete ? named : (near ?? []).filter(({ store }) => store.services.includes(service));
    this.#home = home;
    return { ...list, value: [...(own ?? []), ...others.filter(({ store }) => store.id !== first)].slice(0, MOST) };
  }

  #store(line: LineView, kind: StoreKind, { store, stock, promises }: Found): TemplateResult {
    const { client, say, speech, announce } = this.#context();
    const chosen = line.delivery.kind === kind && line.delivery.store === store.id;
    const promise = promises?.find((one) => one.kind === SERVICES[kind]);
    const out = stock.level === 'out' || (stock.quantity !== null && stock.quantity < line.quantity);
    const choose = (): void => {
      client.cart.setDelivery(line.id, { kind, store: store.id }).catch(toldInCart);
      announce(say.chosenStore(store.name));
    };
    return html`<label class="choice">
      <input type="radio" name="store" value=${store.id} .checked=${chosen} ?disabled=${out && !chosen} @change=${choose} />
      <span>
        <span class="store"><bdi>${store.name}</bdi>${store.id === this.#home ? html`<span class="hint">${say.homeStore}</span>` : store.distance === undefined ? nothing : html`<span class="hint">${formatDistance(speech, store.distance, store.address)}</span>`}</span>
        <span class="hint">${placeOf(store)}</span>
        <span class=${out ? 'stock fault' : 'stock'}>${this.#stock(stock.level, stock.quantity, out)}${promise && !out ? html`, ${promiseText(promise, store.timeZone, { say, speech })}` : nothing}</span>
      </span>
    </label>`;
  }

  #stock(level: string, quantity: number | null, out: boolean): string {
    const { say } = this.#context();
    if (quantity && (out || level === 'low')) return say.left(quantity);
    if (out) return say.soldOut;
    return level === 'unknown' ? say.stockUnknown : level === 'low' ? say.fewThere : say.inStock;
  }
}

/** As the locator reads it; shared it would be one more file for it to fetch. */
const whereWeAre = (): StoreId | undefined =>
  document.querySelector<HTMLScriptElement>('script[data-key][data-store]')?.dataset['store'] as StoreId | undefined;

const UNKNOWN: StoreAvailability['stock'] = { level: 'unknown', quantity: null, updatedAt: null };

const placeOf = ({ address: { lines, city } }: Store): TemplateResult =>
  html`<bdi>${lines[0] ?? ''}</bdi>${lines[0] && city ? ' · ' : ''}<bdi>${city ?? ''}</bdi>`;
