import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { define as defineSignIn } from '../sign-in/define.ts';
import { PrivacyElement } from './privacy.ts';

/** With the way to prove who she is before she is erased. */
export function define(prefix: string = DEFAULT_PREFIX): void {
  defineSignIn(prefix);
  defineElement('privacy', PrivacyElement, prefix);
}
