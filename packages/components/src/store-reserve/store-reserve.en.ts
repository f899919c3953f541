import type { Speech } from '../i18n/speech.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';

export const storeReserveMessages = (speech: Speech) => ({
  ...stateMessages,
  title: 'Reserve here',
  lead: (count: number) =>
    speech.plural(count, {
      one: 'We set aside the one article in your bag. You pay when you collect it.',
      other: 'We set aside the # articles in your bag. You pay when you collect them.',
    }),
  leadAdd: 'We put this article into your bag and set it aside. You pay when you collect it.',
  email: 'E-mail for the confirmation',
  emailFault: 'Please enter an e-mail address such as name@example.com.',
  reserve: 'Reserve',
  reserving: 'Reserving',
  done: 'Reserved for you',
  number: 'Order number',
  code: 'Say this at the counter',
  until: (time: string) => `Kept for you until ${time}`,
  changed: 'Something has changed meanwhile. Please look at your bag, then reserve again.',
  gone: (title: string) => `${title} isn’t in this store any more.`,
  fewer: (title: string, count: number) =>
    speech.plural(count, { one: 'Only # of {0} is in this store.', other: 'Only # of {0} are in this store.' }).replace('{0}', () => title),
  empty: 'Your bag is empty. Put something into it first.',
  offline: 'You are offline. Please try again when you are back.',
  failed: 'That did not work. Please try again.',
});

export type StoreReserveMessages = ReturnType<typeof storeReserveMessages>;
