/** `tl-cart-open`: the cart shall be shown. `preventDefault()` keeps it closed. */
export class CartOpenEvent extends Event {
  /** A drawer has taken it on; where there is none, a cart button follows its `href` instead. */
  taken = false;

  constructor(prefix: string) {
    super(`${prefix}-cart-open`, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-cart-open': CartOpenEvent;
  }
  interface DocumentEventMap {
    'tl-cart-open': CartOpenEvent;
  }
}
