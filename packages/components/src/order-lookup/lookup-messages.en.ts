import type { Speech } from '../i18n/speech.ts';
import { orderStatuses } from './order-statuses.en.ts';

/** What is said while an order is found; the tables of elements that need one spread it. */
export const lookupMessages = (speech: Speech) => ({
  number: 'Order number',
  numberHint: 'It stands on the receipt and in our e-mail, such as DE-7K3M-Q9X5.',
  numberHintKiosk: 'It stands on the receipt. You can also hold the receipt’s code to the scanner.',
  email: 'E-mail address of the order',
  find: 'Find the order',
  finding: 'One moment',
  noNumber: 'Enter the order number.',
  noEmail: 'Enter the e-mail address the order was placed with.',
  wrong: 'We can’t find an order with this number and this e-mail address. Check both and try again.',
  limited: (seconds: number) =>
    speech.plural(seconds, {
      one: 'Too many tries. Wait # second, then try again.',
      other: 'Too many tries. Wait # seconds, then try again.',
    }),
  away: 'No connection just now. Nothing is lost: try again in a moment.',
  broken: 'That did not work. Nothing is lost: try again in a moment.',
  badCode: 'This code opens nothing any more. Find the order by its number.',
  lapsed: 'To protect you, an order is closed again after a while. Open it once more: what you filled in is kept.',
  signIn: 'Sign in and see all your orders',
  mine: 'Your orders',
  noOrders: 'There is no order in your account yet.',
  another: 'Find another order',
  ordered: (day: string) => `Ordered on ${day}`,
  pieces: (count: number) => speech.plural(count, { one: '# piece', other: '# pieces' }),
  older: 'Older orders',
  newer: 'Newer orders',
  step: (at: number, of: number) => `Step ${speech.number(at)} of ${speech.number(of)}`,
  back: 'Back',
  next: 'Continue',
  howMany: 'How many?',
  pickOne: 'Choose at least one article.',
  print: 'Print',
  statuses: orderStatuses,
});

export type LookupMessages = ReturnType<typeof lookupMessages>;
