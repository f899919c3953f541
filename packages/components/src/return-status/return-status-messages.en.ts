import type { ReturnMethod, ReturnStatus } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.en.ts';
import { returnWords } from '../returns/return-words.en.ts';

export const returnStatusMessages = (speech: Speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: 'Your return is on record',
  placedLead: 'Keep the code: it opens this return on any device and at the counter.',
  mailed: 'A receipt goes to the e-mail address of the order.',
  steps: {
    store: 'Bring it to any store with the code.',
    'drop-off': 'Pack it, and show the code at the drop-off point.',
    pickup: 'Pack it. The carrier comes for it and scans the code.',
  } satisfies Record<ReturnMethod, string>,
  returnTitle: 'Your return',
  happened: {
    placed: 'Placed',
    received: 'Arrived',
    completed: 'Settled',
    rejected: 'Not accepted',
    cancelled: 'Called off',
  } satisfies Record<ReturnStatus, string> as Readonly<Record<string, string>>,
  qr: 'QR code of this return',
  qrHint: 'Scan it to go on with your phone, or show it at the counter.',
  noQr: 'The code can’t be had just now.',
  keepIt: 'Keep it after all',
  keepSure: 'Call the return off?',
  keepYes: 'Yes, I keep it',
  keepNo: 'No',
  accepted: (count: number) => speech.plural(count, { one: '# accepted', other: '# accepted' }),
  rejected: (count: number) => speech.plural(count, { one: '# not accepted', other: '# not accepted' }),
  timeline: 'How it stands',
  articles: 'Articles',
  sendingPhotos: (at: number, of: number) => `Sending picture ${speech.number(at)} of ${speech.number(of)}`,
  sendAgain: 'Send again',
  over: 'This return is over already.',
  gone: 'This code opens nothing any more.',
});

export type ReturnStatusMessages = ReturnType<typeof returnStatusMessages>;
