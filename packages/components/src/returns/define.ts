import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { ReturnsElement } from './returns.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('returns', ReturnsElement, prefix);
