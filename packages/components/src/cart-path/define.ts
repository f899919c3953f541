/** The three elements between seeing an article and having it: one chunk, for they are always used together. */
import { define as defineAddToCart } from '../add-to-cart/define.ts';
import { define as defineCartButton } from '../cart-button/define.ts';
import { define as defineCartDrawer } from '../cart-drawer/define.ts';

export function define(prefix: string): void {
  defineAddToCart(prefix);
  defineCartButton(prefix);
  defineCartDrawer(prefix);
}
