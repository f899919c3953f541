import type { OrderId } from '@throughline/client';

/** `tl-return-place`: a return is about to be sent. `preventDefault()` keeps the shopper at the review. */
export class ReturnPlaceEvent extends Event {
  readonly order: OrderId;
  /** Units over all lines. */
  readonly quantity: number;

  constructor(prefix: string, order: OrderId, quantity: number) {
    super(`${prefix}-return-place`, { bubbles: true, composed: true, cancelable: true });
    this.order = order;
    this.quantity = quantity;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-return-place': ReturnPlaceEvent;
  }
  interface DocumentEventMap {
    'tl-return-place': ReturnPlaceEvent;
  }
}
