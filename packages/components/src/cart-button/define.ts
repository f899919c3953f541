import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { CartButton } from './cart-button.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('cart-button', CartButton, prefix);
