import type { Product } from '@throughline/client';

/** `tl-variant-change`: the shopper decided otherwise. Carries ids only: what they mean is the catalogue's to say. */
export class VariantChangeEvent extends Event {
  readonly product: Product['id'];
  /** Null while the choice is incomplete, or when there is no such combination. */
  readonly sku: string | null;
  /** What is decided so far: value id by option id, such as `{ colour: 'ink' }`. */
  readonly values: Readonly<Record<string, string>>;

  constructor(prefix: string, product: Product['id'], sku: string | null, values: Readonly<Record<string, string>> = {}) {
    super(`${prefix}-variant-change`, { bubbles: true, composed: true });
    this.product = product;
    this.sku = sku;
    this.values = values;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-variant-change': VariantChangeEvent;
  }
  interface DocumentEventMap {
    'tl-variant-change': VariantChangeEvent;
  }
}
