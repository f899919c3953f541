import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => 'No longer valid',
  'sign-in': () => 'Only for customers who are signed in',
  'not-for-you': () => 'Meant for other customers',
  'minimum-not-reached': (missing) => (missing ? `${missing} more and it works` : 'Your bag is not large enough yet'),
  'nothing-matches': () => 'Nothing in your bag is part of this offer yet',
  'does-not-combine': (_, other) => (other ? `Doesn’t combine with “${other}”` : 'Doesn’t combine with another offer'),
  'used-up': () => 'Already used as often as it may be',
  'already-applied': () => 'You have this offer already',
  'too-many-codes': () => 'Your bag holds as many codes as it can',
};
