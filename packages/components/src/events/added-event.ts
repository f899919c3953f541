/** `tl-added`: the article is in the cart the shopper sees; the server may not have confirmed it yet. */
export class AddedEvent extends Event {
  readonly sku: string;
  readonly quantity: number;

  constructor(prefix: string, sku: string, quantity: number) {
    super(`${prefix}-added`, { bubbles: true, composed: true });
    this.sku = sku;
    this.quantity = quantity;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-added': AddedEvent;
  }
  interface DocumentEventMap {
    'tl-added': AddedEvent;
  }
}
