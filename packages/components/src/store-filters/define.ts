import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { StoreFilters } from './store-filters.ts';

export function define(prefix: string = DEFAULT_PREFIX): void {
  defineElement('store-filters', StoreFilters, prefix);
}
