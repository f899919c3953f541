import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { HandoffElement } from './handoff.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('handoff', HandoffElement, prefix);
