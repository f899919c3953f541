import type { StoreId } from '@throughline/client';

/** `tl-store-reserve`: a shopper wants her bag set aside in a store. `preventDefault()`: the page does that its own way. */
export class StoreReserveEvent extends Event {
  readonly store: StoreId;

  constructor(prefix: string, store: StoreId) {
    super(`${prefix}-store-reserve`, { bubbles: true, composed: true, cancelable: true });
    this.store = store;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-store-reserve': StoreReserveEvent;
  }
  interface DocumentEventMap {
    'tl-store-reserve': StoreReserveEvent;
  }
}
