/** `tl-cart-close`: the cart drawer was closed. */
export class CartCloseEvent extends Event {
  constructor(prefix: string) {
    super(`${prefix}-cart-close`, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-cart-close': CartCloseEvent;
  }
  interface DocumentEventMap {
    'tl-cart-close': CartCloseEvent;
  }
}
