import type { OrderId } from '@throughline/client';

/** `tl-order-open`: the shopper has opened an order here, by its number, a code or her account. */
export class OrderOpenEvent extends Event {
  readonly order: OrderId;

  constructor(prefix: string, order: OrderId) {
    super(`${prefix}-order-open`, { bubbles: true, composed: true });
    this.order = order;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-order-open': OrderOpenEvent;
  }
  interface DocumentEventMap {
    'tl-order-open': OrderOpenEvent;
  }
}
