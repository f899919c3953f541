import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { SignInElement } from './sign-in.ts';

export const define = (prefix: string = DEFAULT_PREFIX): void => defineElement('sign-in', SignInElement, prefix);
