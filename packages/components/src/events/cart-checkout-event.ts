import type { CartId } from '@throughline/client';

/** `tl-cart-checkout`: a shopper is about to go to the checkout, or to another way to pay. `preventDefault()` keeps her here. */
export class CartCheckoutEvent extends Event {
  readonly cart: CartId;
  /** Units in the cart. */
  readonly quantity: number;

  constructor(prefix: string, cart: CartId, quantity: number) {
    super(`${prefix}-cart-checkout`, { bubbles: true, composed: true, cancelable: true });
    this.cart = cart;
    this.quantity = quantity;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-cart-checkout': CartCheckoutEvent;
  }
  interface DocumentEventMap {
    'tl-cart-checkout': CartCheckoutEvent;
  }
}
