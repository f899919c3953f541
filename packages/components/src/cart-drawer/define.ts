import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { CartDrawer } from './cart-drawer.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('cart-drawer', CartDrawer, prefix);
