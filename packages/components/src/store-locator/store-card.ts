import type { OpenState, Stock, Store } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDistance, type Roads } from '../i18n/distances.ts';
import { formatRelative } from '../i18n/spans.ts';
import type { Speech } from '../i18n/speech.ts';
import { addressLine } from './address-line.ts';
import { openLine } from './open-line.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

/** Milliseconds after which a count of stock is told as an old one. */
const OLD = 86_400_000;

export interface CardParts {
  readonly say: StoreLocatorMessages;
  readonly speech: Speech;
  readonly roads: Roads;
  /** Epoch milliseconds by the server's clock. */
  readonly now: number;
  /** Whether it is open then; null where its hours are not known. */
  readonly state: OpenState | null;
  readonly open: boolean;
  /** The shopper's own store. */
  readonly home: boolean;
  /** Where the kiosk stands. */
  readonly here: boolean;
  readonly toggle: () => void;
  readonly details: () => TemplateResult;
}

/** One store of the list: what tells whether to go there, and on asking all the rest. */
export const storeCard = (store: Store, parts: CardParts): TemplateResult => {
  const { say, speech, roads, now, state, open, home, here, toggle, details } = parts;
  const line = openLine(state, store.timeZone, now, say, speech);
  return html`<article class="store" part="store" ?data-open=${open}>
    <div class="head">
      <h3>
        <button type="button" id=${`store-${store.id}`} aria-expanded=${open} aria-controls=${open ? `about-${store.id}` : nothing} @click=${toggle}>
          <span part="name"><bdi>${store.name}</bdi></span>
        </button>
      </h3>
      ${here ? html`<span class="tag">${say.here}</span>` : home ? html`<span class="tag">${say.chosen}</span>` : nothing}
      ${store.distance === undefined || here ? nothing : html`<span class="distance" part="distance">${formatDistance(speech, store.distance, roads)}</span>`}
    </div>
    <p class="where">${addressLine(store.address)}</p>
    <p class="state ${line.tone}" part="hours">${line.words}${arrival(state, store, say)}</p>
    ${store.stock ? stockLine(store.stock, now, say, speech) : nothing}
    ${open ? html`<div class="about" id=${`about-${store.id}`}>${details()}</div>` : nothing}
  </article>`;
};

/** Only where the way there changes something. */
const arrival = (state: OpenState | null, { arrival: then }: Store, say: StoreLocatorMessages): TemplateResult | typeof nothing => {
  if (!state || !then?.state || then.state.open === state.open) return nothing;
  return html`<span class="arrival">${then.state.open ? say.openOnArrival : say.closedOnArrival}</span>`;
};

const stockWords = ({ level, quantity }: Stock, say: StoreLocatorMessages): string => {
  if (level === 'in-stock') return say.inStock;
  if (level === 'low') return say.left(quantity ?? 1);
  return level === 'out' ? say.soldOut : say.uncounted;
};

const stockLine = (stock: Stock, now: number, say: StoreLocatorMessages, speech: Speech): TemplateResult => {
  const { level, updatedAt } = stock;
  const old = updatedAt !== null && now - Date.parse(updatedAt) > OLD;
  return html`<p class="stock ${level}" part="stock">${stockWords(stock, say)}${
    updatedAt === null ? nothing : html`<span class="age ${old ? 'old' : ''}">${say.counted(formatRelative(speech, updatedAt, now))}</span>`
  }</p>`;
};
