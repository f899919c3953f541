import type { OrderStatus } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.en.ts';
export const orderStatusMessages = (speech: Speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: 'Where is my order?',
  findLead: 'Open it with its number, a receipt’s code, or your account.',
  order: (number: string) => `Order ${number}`,
  now: {
    placed: 'We have your order.',
    paid: 'Your payment is here. We get everything ready.',
    ready: 'It is ready and waits for you.',
    collected: 'You have it. Enjoy it.',
    shipped: 'It is on its way to you.',
    delivered: 'It has arrived. Enjoy it.',
    cancelled: 'This order was cancelled.',
    failed: 'The payment did not work, so the order has ended.',
    expired: 'Its time ran out before it was paid or picked up.',
  } satisfies Record<OrderStatus, string> as Readonly<Record<string, string>>,
  timeline: 'How it stands',
  ahead: 'to come',
  pickup: 'Pick-up code',
  pickupHint: 'Say these digits at the counter.',
  keptUntil: (when: string) => `Kept for you until ${when}.`,
  payUntil: (when: string) => `To be paid until ${when}.`,
  store: 'Store',
  articles: 'Articles',
  gift: 'A gift: this receipt shows no prices.',
  giftNote: 'On the card',
  discount: 'Discount',
  total: 'Total',
  tax: (amount: string) => `including ${amount} tax`,
  finalSale: 'Final sale',
  returnIt: 'Return something',
  backToOrder: 'Back to the order',
  cancel: 'Cancel the order',
  cancelSure: 'Cancel this order?',
  cancelYes: 'Yes, cancel it',
  cancelNo: 'No',
  cancelLate: 'It can’t be cancelled any more. You can return it once you have it.',
});
export type OrderStatusMessages = ReturnType<typeof orderStatusMessages>;
