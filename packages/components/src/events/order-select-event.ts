import type { OrderId } from '@throughline/client';

/** `tl-order-select`: a shopper opens one of her orders. `preventDefault()` keeps the page from following its link, to show the order itself. */
export class OrderSelectEvent extends Event {
  readonly order: OrderId;

  constructor(prefix: string, order: OrderId) {
    super(`${prefix}-order-select`, { bubbles: true, composed: true, cancelable: true });
    this.order = order;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-order-select': OrderSelectEvent;
  }
  interface DocumentEventMap {
    'tl-order-select': OrderSelectEvent;
  }
}
