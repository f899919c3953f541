import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { StoreLocator } from './store-locator.ts';

export function define(prefix: string = DEFAULT_PREFIX): void {
  defineElement('store-locator', StoreLocator, prefix);
}
