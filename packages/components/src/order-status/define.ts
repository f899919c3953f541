import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { OrderStatusElement } from './order-status.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('order-status', OrderStatusElement, prefix);
