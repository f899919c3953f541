import type { Client, Store, StoreList, StoreQuery, Loadable } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Readable } from '../base/state-reader.ts';
import { formatDistance } from '../i18n/distances.ts';
import { isolated } from '../i18n/isolated.ts';
import { formatList } from '../i18n/lists.ts';
import type { Speech } from '../i18n/speech.ts';
import type { FinderWords } from './finder-words.ts';

export interface NearestView {
  readonly client: Client;
  readonly say: FinderWords;
  readonly speech: Speech;
  readonly sku: string;
  /** Where she is; distances are from there, or from where she likes to go. */
  readonly store: string | undefined;
  /** What she typed, once she asked. */
  readonly place: string;
  readonly read: <T>(state: Readable<T>) => T;
  readonly look: (place: string) => void;
}

/** Stores to look at for one that has it: what is rare is not in the nearest few. */
const LIMIT = 50;

/** Id of the store that this screen stands in, as the loader's script says. */
const hereOf = (page: Document): string | undefined => page.querySelector<HTMLElement>('script[data-key][data-store]')?.dataset['store'];

/** Where a size that is sold out online can be had: near the store she is in or likes, or near a place she names. */
export const nearest = (view: NearestView): TemplateResult => {
  const { client, say, place, read } = view;
  const store = view.store ?? (client.channel === 'kiosk' ? hereOf(document) : read(client.stores.$home).value);
  const near = !place && store ? read(client.stores.store(store)).value?.position : undefined;
  const query: StoreQuery | undefined = place ? { place, sku: view.sku, limit: LIMIT } : near && { near, sku: view.sku, limit: LIMIT };
  const found = query && read(client.stores.search(query));
  return html`<p role="status">${found ? answer(view, found) : nothing}</p>
    <form class="place" @submit=${(event: SubmitEvent) => submit(event, view)}>
      <div class="field">
        <label for="place">${say.place}</label>
        <input id="place" name="place" autocomplete="postal-code" enterkeyhint="search" maxlength="80" .value=${place}>
      </div>
      <button type="submit" class="secondary">${say.look}</button>
    </form>`;
};

const submit = (event: SubmitEvent, { look }: NearestView): void => {
  event.preventDefault();
  const place = new FormData(event.target as HTMLFormElement).get('place');
  look(typeof place === 'string' ? place.trim() : '');
};

const answer = ({ say, speech }: NearestView, found: Loadable<StoreList>): string => {
  if (found.status === 'loading') return say.loading;
  const store = found.value?.items.find(({ stock }) => stock?.level === 'in-stock' || stock?.level === 'low');
  if (store) return (store.stock?.level === 'low' ? say.inShopFew : say.inShop)(nameOf(speech, store));
  return found.value ? say.noShop : say.failed;
};

const nameOf = (speech: Speech, { name, address, distance }: Store): string => {
  const place = address.city && !name.includes(address.city) ? [address.city] : [];
  const away = distance === undefined ? [] : [formatDistance(speech, distance, address)];
  return formatList(speech, [isolated(name), ...place, ...away], 'plain');
};
