import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { StoreMap } from './store-map.ts';

export function define(prefix: string = DEFAULT_PREFIX): void {
  defineElement('store-map', StoreMap, prefix);
}
