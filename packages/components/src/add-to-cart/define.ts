import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { AddToCart } from './add-to-cart.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('add-to-cart', AddToCart, prefix);
