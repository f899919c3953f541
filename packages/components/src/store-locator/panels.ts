import type { Store } from '@throughline/client';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { StoreFilterChoice } from '../events/store-filter-event.ts';
import type { StoreDetails } from '../store-details/store-details.ts';
import type { StoreFilters } from '../store-filters/store-filters.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly tagPrefix: string };

/** What most shoppers never open comes when one does: the filters, and all about a store. */
export class Panels {
  readonly #host: Host;
  #details: StoreDetails | undefined;
  #filters: StoreFilters | undefined;
  #ready: { readonly details?: true; readonly filters?: true } = {};

  constructor(host: Host) {
    this.#host = host;
  }

  readonly bringFilters = (): void => {
    if (!this.#ready.filters) void this.#bring('filters', import('../store-filters/define.ts'));
  };

  /** For another store from now on: what was opened for the last one is not shown with this. */
  bringDetails(): void {
    this.#details = undefined;
    if (!this.#ready.details) void this.#bring('details', import('../store-details/define.ts'));
  }

  filters(filters: StoreFilterChoice, stores: readonly Store[]): TemplateResult {
    if (!this.#ready.filters) return html``;
    this.#filters ??= document.createElement(`${this.#host.tagPrefix}-store-filters`) as StoreFilters;
    return html`${Object.assign(this.#filters, { filters, services: stores.flatMap(({ services }) => services) })}`;
  }

  details(
    known: Store,
    more: { readonly sku: string | undefined; readonly href: string | undefined; readonly here: boolean; readonly now: number },
  ): TemplateResult {
    if (!this.#ready.details) return html`<span class="bone tall"></span>`;
    this.#details ??= document.createElement(`${this.#host.tagPrefix}-store-details`) as StoreDetails;
    return html`${Object.assign(this.#details, { known, ...more })}`;
  }

  async #bring(part: 'details' | 'filters', module: Promise<{ define(prefix: string): void }>): Promise<void> {
    // Without a network neither comes: opening it again tries again.
    const { define } = await module.catch(() => ({ define: undefined }));
    if (!define) return;
    define(this.#host.tagPrefix);
    this.#ready = { ...this.#ready, [part]: true };
    this.#host.requestUpdate();
  }
}
