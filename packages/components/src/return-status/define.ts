import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { ReturnStatusElement } from './return-status.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('return-status', ReturnStatusElement, prefix);
