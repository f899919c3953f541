import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { StoreDetails } from './store-details.ts';

export function define(prefix: string = DEFAULT_PREFIX): void {
  defineElement('store-details', StoreDetails, prefix);
}
