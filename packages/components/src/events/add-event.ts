/** `tl-add`: a shopper is about to add an article. `preventDefault()` keeps it out of the cart. */
export class AddEvent extends Event {
  readonly sku: string;
  readonly quantity: number;

  constructor(prefix: string, sku: string, quantity: number) {
    super(`${prefix}-add`, { bubbles: true, composed: true, cancelable: true });
    this.sku = sku;
    this.quantity = quantity;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-add': AddEvent;
  }
  interface DocumentEventMap {
    'tl-add': AddEvent;
  }
}
