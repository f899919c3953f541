import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { ProductGrid } from './product-grid.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('product-grid', ProductGrid, prefix);
