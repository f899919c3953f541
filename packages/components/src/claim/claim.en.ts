import type { Channel } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { matchNames } from '../match/match.en.ts';

export const claimMessages = (speech: Speech) => ({
  symbols: matchNames,
  looking: 'Looking for your bag',
  foundTitle: 'Continue here?',
  found: (count: number, brand: string) =>
    speech.plural(count, { one: `Your ${brand} bag with # piece is waiting.`, other: `Your ${brand} bag with # pieces is waiting.` }),
  from: (screen: string) => `From: ${screen}`,
  channels: {
    web: 'the web shop',
    mobile: 'a phone',
    kiosk: 'the screen in the shop',
    social: 'a social page',
    email: 'an e-mail',
    sms: 'a text message',
  } satisfies Record<Channel, string>,
  match: 'Does the other screen show the same three?',
  moves: 'The other screen will forget the bag.',
  shares: 'The bag stays on the other device too.',
  accept: 'Continue here',
  accepting: 'One moment',
  decline: 'Not mine',
  claimedTitle: 'Your bag is here',
  claimedLead: (count: number) => speech.plural(count, { one: '# piece, ready when you are.', other: '# pieces, ready when you are.' }),
  goOn: 'Go on shopping',
  declinedTitle: 'Good that you looked',
  declinedLead: 'Nothing was changed. The bag stays where it was.',
  entryTitle: 'Enter your code',
  entryLead: 'It stands beside the QR code on the other screen.',
  field: 'Code from the other screen',
  find: 'Find my bag',
  missing: 'Enter the eight letters and digits of the code.',
  unavailable: 'This code is wrong, used or expired. Get a new one on the other screen and enter it here.',
  limited: (seconds: number) =>
    speech.plural(seconds, {
      one: 'Too many tries. Wait # second, then try again.',
      other: 'Too many tries. Wait # seconds, then try again.',
    }),
  offline: 'No connection just now. Nothing is lost: try again in a moment.',
  failed: 'That did not work. Nothing is lost: try again in a moment.',
  retry: 'Try again',
  anotherCode: 'Enter a code',
});

export type ClaimMessages = ReturnType<typeof claimMessages>;
