import { codeReasons } from '../code-reasons/code-reasons.en.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import type { OffersMessages } from './offers-messages.ts';

export const en: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'Offers',
  none: 'No offers just now.',
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
  whyNot: codeReasons,
});
