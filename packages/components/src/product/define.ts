import { define as defineAddToCart } from '../add-to-cart/define.ts';
import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { ProductElement } from './product.ts';

/** With the button it shows. */
export function define(prefix: string = DEFAULT_PREFIX): void {
  defineAddToCart(prefix);
  defineElement('product', ProductElement, prefix);
}
