import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { ProductElement } from './product.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('product', ProductElement, prefix);
