import type { Product } from '@throughline/client';

/** `tl-size-selected`: a size was taken from a size chart; the article on the page follows. */
export class SizeSelectedEvent extends Event {
  readonly product: Product['id'];
  /** Value id by option id: `{ size: 'm' }`. */
  readonly values: Readonly<Record<string, string>>;

  constructor(prefix: string, product: Product['id'], values: Readonly<Record<string, string>>) {
    super(`${prefix}-size-selected`, { bubbles: true, composed: true });
    this.product = product;
    this.values = values;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-size-selected': SizeSelectedEvent;
  }
  interface DocumentEventMap {
    'tl-size-selected': SizeSelectedEvent;
  }
}
