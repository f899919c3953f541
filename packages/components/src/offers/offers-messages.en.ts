import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import type { OffersMessages } from './offers-messages.ts';

export const en: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'Offers',
  none: 'No offers just now. What you add to your bag may bring one.',
  endsIn: (time) => `Ends in ${time}`,
  inBag: 'In your bag',
  takes: (amount) => `takes ${amount} off`,
  missing: (amount) => `${amount} to go`,
  missingUnits: (count) => speech.plural(count, { one: '# piece to go', other: '# pieces to go' }),
  apply: 'Use it',
  applied: (title) => `${title} is in your bag`,
  copy: 'Copy',
  copied: 'Copied',
  notDone: 'That didn’t work. Try again in a moment.',
  signIn: 'Sign in',
  next: (at, of) => `Next offer (${speech.number(at)} of ${speech.number(of)})`,
  before: 'Before',
  now: 'Now',
  lowest: 'Struck is the lowest price of the 30 days before.',
  whyNot: {
    expired: () => 'No longer valid',
    'sign-in': () => 'Only for customers who are signed in',
    'not-for-you': () => 'Meant for other customers',
    'minimum-not-reached': (missing) => (missing ? `${missing} more and it works` : 'Your bag is not large enough yet'),
    'nothing-matches': () => 'Nothing in your bag is part of this offer yet',
    'does-not-combine': (_, other) => (other ? `Doesn’t combine with “${other}”` : 'Doesn’t combine with another offer'),
    'used-up': () => 'Already used as often as it may be',
    'already-applied': () => 'You have this offer already',
    'too-many-codes': () => 'Your bag holds as many codes as it can',
  },
});
