import type { Loadable, Store, StoreList, StoreQuery, StoresResource } from '@throughline/client';
import type { ReactiveControllerHost } from 'lit';
import type { StoreFilterChoice } from '../events/store-filter-event.ts';
import { type Asked, NO_FILTERS, queryOf } from './asked.ts';

/** Stores to a page. */
const PAGE = 10;

/** What is on the screen, and what had been asked for it. */
export interface Found {
  readonly asked: Asked;
  readonly filters: StoreFilterChoice;
  readonly list: StoreList;
  /** When the server told it; null where that isn't known. */
  readonly at: number | null;
}

/** What is looked for, and what was found: an answer that can't be had leaves the one before it on the screen. */
export class StoreSearch {
  readonly #host: ReactiveControllerHost;
  asked: Asked = { by: 'all' };
  filters: StoreFilterChoice = NO_FILTERS;
  #query: StoreQuery = {};
  found: Found | undefined;
  /** What is on the screen answers another question. */
  missed = false;
  /** The next page is on its way. */
  fetching = false;
  /** The next page could not be had. */
  stuck = false;
  /** The shopper asked and waits to hear what came of it. */
  waiting = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get stores(): readonly Store[] {
    return this.found?.list.items ?? [];
  }

  ask(asked: Asked): void {
    this.asked = asked;
    this.stuck = false;
    this.#wait();
  }

  filter(filters: StoreFilterChoice): void {
    this.filters = filters;
    this.#wait();
  }

  /** The question for the server. `speed` in kilometres an hour. */
  question(more: { readonly sku: string | undefined; readonly speed: number }): StoreQuery {
    this.#comeFrom();
    return (this.#query = { ...queryOf(this.asked, this.filters, more), limit: PAGE });
  }

  /** Takes what has come, and gives what is to be shown. */
  answer(state: Loadable<StoreList>, online: boolean): Loadable<StoreList> {
    if (state.value) {
      this.found = { asked: this.asked, filters: this.filters, list: state.value, at: state.status === 'ready' ? state.at : null };
      this.missed = false;
      return state;
    }
    const { found } = this;
    this.missed = found !== undefined && (state.status === 'error' || !online);
    return found && this.missed ? { status: 'ready', value: found.list, stale: true, at: found.at } : state;
  }

  /** Fetches the next page. Resolves, once it is on the screen, with what it brought; with nothing where something else is asked by then. */
  async more(stores: StoresResource): Promise<readonly Store[]> {
    if (this.fetching) return [];
    const { asked, filters } = this;
    const { length } = this.stores;
    this.fetching = true;
    this.stuck = false;
    this.#host.requestUpdate();
    this.stuck = await stores.more(this.#query).then(
      () => false,
      () => true,
    );
    this.fetching = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return asked === this.asked && filters === this.filters ? this.stores.slice(length) : [];
  }

  #wait(): void {
    this.waiting = true;
    this.#host.requestUpdate();
  }

  /** Who wants to know what is open when she arrives must come from somewhere: from the middle of the town she typed. */
  #comeFrom(): void {
    const asked = this.asked;
    const around = this.found?.asked === asked && this.found.list.around;
    if (asked.by !== 'place' || asked.position || !around || this.filters.opening.kind !== 'arrival') return;
    const { position, label } = around;
    this.asked = { ...asked, position, ...(label && { label }) };
  }
}
