import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { OffersElement } from './offers.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('offers', OffersElement, prefix);
