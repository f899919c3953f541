import type { Product } from '@throughline/client';

/** `tl-size-select`: a shopper is about to take a size from a size chart. `preventDefault()` leaves the choice on the page as it is. */
export class SizeSelectEvent extends Event {
  readonly product: Product['id'];
  /** Value id by option id: `{ size: 'm' }`. */
  readonly values: Readonly<Record<string, string>>;
  /** The variant, as far as what else is chosen tells. */
  readonly sku: string | null;

  constructor(prefix: string, product: Product['id'], values: Readonly<Record<string, string>>, sku: string | null) {
    super(`${prefix}-size-select`, { bubbles: true, composed: true, cancelable: true });
    this.product = product;
    this.values = values;
    this.sku = sku;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-size-select': SizeSelectEvent;
  }
  interface DocumentEventMap {
    'tl-size-select': SizeSelectEvent;
  }
}
