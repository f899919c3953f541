import type { Product } from '@throughline/client';

/** `tl-product-select`: a shopper opens an article from a list. `preventDefault()` keeps the page from following its link, to show the article itself. */
export class ProductSelectEvent extends Event {
  readonly product: Product['id'];
  readonly handle: string;

  constructor(prefix: string, { id, handle }: Product) {
    super(`${prefix}-product-select`, { bubbles: true, composed: true, cancelable: true });
    this.product = id;
    this.handle = handle;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-product-select': ProductSelectEvent;
  }
  interface DocumentEventMap {
    'tl-product-select': ProductSelectEvent;
  }
}
