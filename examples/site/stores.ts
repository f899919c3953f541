import type { Store } from '@throughline/contract';
import { html } from 'hono/html';
import type { BrandApi } from '../page/brand-api.ts';
import type { Locale } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { WORDS } from './words.ts';

/** Where the brand's shops are. Without script the same field is a form, and the answer a list. */
export async function storesPage(catalogue: BrandApi, place: string, sku: string, locale: Locale): Promise<Markup> {
  const words = WORDS[locale];
  const stores = await catalogue.stores(locale, place);
  return html`<div class="stores-page"><h1>${words.stores}</h1><p class="lead">${words.storesLead}</p>
<tl-store-locator structured href="/stores/{id}"${place ? html` place="${place}"` : ''}${sku ? html` sku="${sku}"` : ''}>
  <tl-store-map slot="map"></tl-store-map>
  <form class="store-search" action="/stores"><label for="place">${words.storesField}</label>
    <input id="place" name="place" type="search" value="${place}"><button class="call" type="submit">${words.storesSearch}</button></form>
  <ul class="store-list">${stores.map((store) => entry(store))}</ul>
</tl-store-locator></div>`;
}

/** One shop's own page. */
export function storePage({ id, name, ...store }: Store): Markup {
  return html`<div class="stores-page narrow"><h1 dir="auto">${name}</h1><p class="lead" dir="auto">${addressOf(store)}</p>
<tl-store-details store="${id}" structured></tl-store-details></div>`;
}

const addressOf = ({ address: { lines, postalCode, city } }: Pick<Store, 'address'>): string =>
  [...lines, [postalCode, city].filter(Boolean).join(' ')].join(', ');

const entry = ({ id, name, phone, ...store }: Store): Markup => html`<li>
  <h2 dir="auto"><a href="/stores/${encodeURIComponent(id)}">${name}</a></h2>
  <p dir="auto">${addressOf(store)}</p>
  ${phone ? html`<p><a href="tel:${phone.replaceAll(' ', '')}"><bdi dir="ltr">${phone}</bdi></a></p>` : ''}
</li>`;
