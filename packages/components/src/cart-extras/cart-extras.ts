import type { CartView, LineId, LineView } from '@throughline/client';
import type { CartSeam } from './cart-seam.ts';
import { nothing, type TemplateResult } from 'lit';

export class CartExtras {
  static of(_seam: CartSeam): Promise<CartExtras> {
    return Promise.resolve(new CartExtras());
  }
  follow(_cart: CartView): void {}
  start(_cart: CartView): TemplateResult | typeof nothing {
    return nothing;
  }
  end(_cart: CartView): TemplateResult | typeof nothing {
    return nothing;
  }
  sums(_cart: CartView): TemplateResult | typeof nothing {
    return nothing;
  }
  line(_line: LineView): TemplateResult | undefined {
    return undefined;
  }
  isOpen(_id: LineId): boolean {
    return false;
  }
  toggle(_id: LineId): void {}
  open(): void {}
  close(): void {}
}
