import type { Store, StoreList } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { nearOf } from './said-back.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

export interface ResultParts {
  readonly say: StoreLocatorMessages;
  /** What was searched and found, in a sentence. */
  readonly summary: string;
  /** Why what was asked last can't be shown: what is, was found before. */
  readonly missed: string | false;
  readonly filtered: boolean;
  /** The shopper typed words: they may be what is wrong. */
  readonly typed: boolean;
  readonly card: (store: Store) => TemplateResult;
  readonly clear: () => void;
  readonly retry: () => void;
  readonly more: () => void;
  readonly fetching: boolean;
  /** The next page could not be had. */
  readonly stuck: boolean;
}

/** What was found: the near ones, then those farther away, a page at a time. */
export const resultList = (list: StoreList, parts: ResultParts): TemplateResult => {
  const { say, summary, missed, filtered, clear, card, retry } = parts;
  const { items, complete } = list;
  const near = nearOf(list);
  const entries = (stores: readonly Store[], label: string): TemplateResult | typeof nothing =>
    stores.length ? html`<ul aria-label=${label}>${stores.map((store) => html`<li>${card(store)}</li>`)}</ul>` : nothing;
  return html`${missed ? html`<div class="notice watch" role="alert"><p>${missed}</p><button type="button" class="plain" @click=${retry}>${say.retry}</button></div>` : nothing}
    <h2 class="summary" part="summary" id="results" tabindex="-1">${summary}</h2>
    ${filtered && items.length ? html`<p class="hint">${say.filtered} <button type="button" class="plain" @click=${clear}>${say.clear}</button></p>` : nothing}
    ${items.length ? nothing : nothingFound(parts)}
    ${entries(items.slice(0, near), say.stores)}
    ${near && near < items.length ? html`<h3 class="farther">${say.farther}</h3>` : nothing}
    ${entries(items.slice(near), say.farther)}
    ${complete ? nothing : foot(parts)}`;
};

const nothingFound = ({ say, filtered, typed, clear }: ResultParts): TemplateResult | typeof nothing => {
  if (filtered) return html`<button type="button" class="secondary" @click=${clear}>${say.clear}</button>`;
  return typed ? html`<p class="hint">${say.noneHint}</p>` : nothing;
};

const foot = ({ say, stuck, fetching, more }: ResultParts): TemplateResult => html`<div class="foot">
  ${stuck ? html`<p role="alert">${say.moreFailed}</p>` : nothing}
  <button type="button" class="secondary" aria-disabled=${fetching} @click=${more}>${fetching ? say.loadingMore : stuck ? say.retry : say.more}</button>
</div>`;
