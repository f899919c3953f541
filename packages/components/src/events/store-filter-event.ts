/** When a store shall be open. `at`: as a field for day and time has it, by the shopper's clock. */
export type StoreOpening = { readonly kind: 'any' | 'now' | 'arrival' } | { readonly kind: 'at'; readonly at: string };

export interface StoreFilterChoice {
  readonly opening: StoreOpening;
  /** All of them. */
  readonly services: readonly string[];
}

/** `tl-store-filter`: a shopper wants other stores. */
export class StoreFilterEvent extends Event {
  readonly filters: StoreFilterChoice;

  constructor(prefix: string, filters: StoreFilterChoice) {
    super(`${prefix}-store-filter`, { bubbles: true, composed: true });
    this.filters = filters;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-store-filter': StoreFilterEvent;
  }
  interface DocumentEventMap {
    'tl-store-filter': StoreFilterEvent;
  }
}
