import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { CartElement } from './cart.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('cart', CartElement, prefix);
