import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { StoreReserve } from './store-reserve.ts';

export function define(prefix: string = DEFAULT_PREFIX): void {
  defineElement('store-reserve', StoreReserve, prefix);
}
