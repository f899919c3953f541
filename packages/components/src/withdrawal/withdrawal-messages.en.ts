import type { WhyNoWithdrawal } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.en.ts';

export const withdrawalMessages = (speech: Speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: 'Withdraw from contract',
  withdrawFind: 'Open the order you want to withdraw from.',
  withdrawLead:
    'Within the legal period you can withdraw without a reason and without a fee. Two steps: this statement, then your confirmation.',
  withdrawUntil: (day: string) => `Until ${day}, to the end of that day.`,
  withdrawEarly: 'The period begins when everything has arrived.',
  noWithdrawal: {
    'not-distance':
      'This order was made in a store. The right of withdrawal is for contracts made at a distance. You can return it by our own rules.',
    'order-cancelled': 'The order was cancelled, so there is nothing to withdraw from.',
    gift: 'Only the person who ordered can withdraw. With the gift receipt you can exchange it or get store credit.',
    'window-closed': 'The period for withdrawing is over.',
    'all-returned': 'All of it is on its way back or returned already.',
    exempt: 'The law exempts everything in this order from withdrawal.',
  } satisfies Record<WhyNoWithdrawal, string> as Readonly<Record<string, string>>,
  closedOn: (day: string) => `The last day was ${day}.`,
  name: 'Your name',
  receiptTo: 'E-mail for the acknowledgement',
  noName: 'Enter your name.',
  noAddress: 'Enter an e-mail address.',
  whichGoods: 'Which goods?',
  everything: 'Everything in this order',
  some: 'Only some of it',
  statement: 'I hereby give notice that I withdraw from my contract of sale of the following goods.',
  confirmTitle: 'Confirm your withdrawal',
  confirmLead: 'It counts from the moment you confirm.',
  confirm: 'Confirm withdrawal',
  withdrawnTitle: 'You have withdrawn',
  withdrawnLead: (when: string) => `Received on ${when}.`,
  sentTo: (email: string) => `The acknowledgement was sent to ${email}. Keep it: it is your proof.`,
  save: 'Save the acknowledgement',
  fingerprint: 'Fingerprint',
  seeReturn: 'How the goods come back',
  lastDayRow: 'Last day',
  refund: 'Refund',
  refusals: {
    'withdrawal-closed': 'The order can’t be withdrawn from any more.',
    'too-many-units': 'Less of it can be withdrawn from than you said: some is on its way back already.',
  } as Readonly<Record<string, string>>,
});

export type WithdrawalMessages = ReturnType<typeof withdrawalMessages>;
