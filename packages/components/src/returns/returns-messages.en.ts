import type { WhyNotReturnable } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.en.ts';
import { returnStatuses } from './return-statuses.en.ts';

export const returnsMessages = (speech: Speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: 'Return or exchange',
  findLead: 'Open your order to see what can go back, and until which day.',
  order: (number: string) => `Order ${number}`,

  pickTitle: 'What would you like to return?',
  lastDay: (day: string) => `You can return this order until ${day}. That day counts to its end.`,
  until: (day: string) => `Until ${day}`,
  faultsOnly: 'It can go back only if something is wrong with it.',
  whyNot: {
    'not-delivered': 'It has not arrived yet',
    'order-cancelled': 'The order was cancelled',
    'return-open': 'Its return is under way',
    'all-returned': 'It has been returned',
    'window-closed': 'The last day has passed',
    'final-sale': 'Final sale: it can’t be returned',
    hygiene: 'For hygiene it can’t be returned',
    'made-to-order': 'Made to order: it can’t be returned',
    perishable: 'It does not keep, so it can’t be returned',
    'gift-card': 'Gift cards can’t be returned',
  } satisfies Record<WhyNotReturnable, string> as Readonly<Record<string, string>>,
  bought: (count: number) => speech.plural(count, { one: '# bought', other: '# bought' }),
  canGoBack: (count: number) => speech.plural(count, { one: '# can go back', other: '# can go back' }),
  nothing: 'Nothing of this order can be returned right now.',
  rules: 'How returns work',
  ruleDays: (days: number) =>
    speech.plural(days, {
      one: '# day after it has arrived, for any reason. The day it arrives is not counted.',
      other: '# days after it has arrived, for any reason. The day it arrives is not counted.',
    }),
  ruleFaults: (days: number) =>
    speech.plural(days, {
      one: 'What is faulty or wrong comes back within # day.',
      other: 'What is faulty or wrong comes back within # days.',
    }),
  ruleFee: (percent: string) => `${percent} of a refund is kept for restocking, unless the fault is ours.`,
  ruleNoFee: 'Nothing is kept of your refund.',
  ruleBonus: (percent: string) => `Store credit is worth ${percent} more.`,
  earlier: 'Returns of this order',
  whyTitle: 'Why does it go back?',
  whyLead: 'When the fault is ours, it costs you nothing.',
  outcomeTitle: 'What would you like instead?',

  howTitle: 'How does it come back?',

  reviewTitle: 'Is this right?',
  reviewLead: 'Nothing is booked until you send it.',
  send: 'Send the return',
  refusals: {
    'not-returnable': 'Something of this can’t be returned any more. Look at what can.',
    'too-many-units': 'Fewer can be returned than you said: some are on their way already.',
    'exchange-unavailable': 'What you wanted in exchange was just taken. Choose another.',
    'return-option-unavailable': 'This way is not offered any more. Choose another.',
  } as Readonly<Record<string, string>>,

  moreOfOrder: 'Return something else',

  withdraw: 'Withdraw from contract here',
  toReturns: 'Back to returns',
});

export type ReturnsMessages = ReturnType<typeof returnsMessages>;
