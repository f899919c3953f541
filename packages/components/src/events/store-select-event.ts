import type { StoreId } from '@throughline/client';

/** `tl-store-select`: a shopper looks at one store, in a list or on a map; null: at none any more. */
export class StoreSelectEvent extends Event {
  readonly store: StoreId | null;

  constructor(prefix: string, store: StoreId | null) {
    super(`${prefix}-store-select`, { bubbles: true, composed: true });
    this.store = store;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-store-select': StoreSelectEvent;
  }
  interface DocumentEventMap {
    'tl-store-select': StoreSelectEvent;
  }
}
