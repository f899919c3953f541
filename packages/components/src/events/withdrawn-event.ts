import type { OrderId, WithdrawalId } from '@throughline/client';

/** `tl-withdrawn`: the shopper has withdrawn from the contract; its acknowledgement is kept. */
export class WithdrawnEvent extends Event {
  readonly id: WithdrawalId;
  readonly order: OrderId;

  constructor(prefix: string, id: WithdrawalId, order: OrderId) {
    super(`${prefix}-withdrawn`, { bubbles: true, composed: true });
    this.id = id;
    this.order = order;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-withdrawn': WithdrawnEvent;
  }
  interface DocumentEventMap {
    'tl-withdrawn': WithdrawnEvent;
  }
}
