import type { OrderId, ReturnId } from '@throughline/client';

/** `tl-returned`: a return is on record. */
export class ReturnedEvent extends Event {
  readonly id: ReturnId;
  readonly order: OrderId;

  constructor(prefix: string, id: ReturnId, order: OrderId) {
    super(`${prefix}-returned`, { bubbles: true, composed: true });
    this.id = id;
    this.order = order;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-returned': ReturnedEvent;
  }
  interface DocumentEventMap {
    'tl-returned': ReturnedEvent;
  }
}
