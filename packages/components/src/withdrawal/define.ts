import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { WithdrawalElement } from './withdrawal.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('withdrawal', WithdrawalElement, prefix);
