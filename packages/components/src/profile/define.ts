import { DEFAULT_PREFIX, defineElement } from '../base/define-element.ts';
import { define as defineSignIn } from '../sign-in/define.ts';
import { ProfileElement } from './profile.ts';

/** With the way in that it shows. `<tl-privacy>` beneath is defined apart, as by the loader when it is seen: nobody waits for it. */
export function define(prefix: string = DEFAULT_PREFIX): void {
  defineSignIn(prefix);
  defineElement('profile', ProfileElement, prefix);
}
