import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { Claim } from './claim.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('claim', Claim, prefix);
