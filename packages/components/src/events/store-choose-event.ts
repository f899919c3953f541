import type { StoreId } from '@throughline/client';

/** `tl-store-choose`: a shopper is about to make a store hers; null: to have none. `preventDefault()` keeps things as they are. */
export class StoreChooseEvent extends Event {
  readonly store: StoreId | null;

  constructor(prefix: string, store: StoreId | null) {
    super(`${prefix}-store-choose`, { bubbles: true, composed: true, cancelable: true });
    this.store = store;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-store-choose': StoreChooseEvent;
  }
  interface DocumentEventMap {
    'tl-store-choose': StoreChooseEvent;
  }
}
