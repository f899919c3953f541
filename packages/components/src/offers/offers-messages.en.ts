import { codeReasons } from '../code-reasons/code-reasons.en.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import type { OffersMessages } from './offers-messages.ts';

const toStep = (what: string): string => `${what} to the next step`;

export const en: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'Offers',
  none: 'No offers just now.',
  endsIn: (time) => `Ends in ${time}`,
  inBag: 'In your bag',
  takes: (amount) => `takes ${amount} off`,
  missing: toStep,
  missingUnits: (count) => toStep(speech.plural(count, { one: '# piece', other: '# pieces' })),
  apply: 'Use it',
  applied: (title) => `${title} is in your bag`,
  copy: 'Copy',
  copied: 'Copied',
  notDone: 'That didn’t work. Try again in a moment.',
  signIn: 'Sign in',
  more: 'Show all',
  next: (at, of) => `Next offer (${speech.number(at)} of ${speech.number(of)})`,
  before: 'Before',
  now: 'Now',
  lowest: 'Struck is the lowest price of the 30 days before.',
  whyNot: codeReasons,
});
