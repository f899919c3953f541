import type { ReturnCondition, ReturnMethod } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { returnWords } from './return-words.en.ts';

/** What is said in the steps after the picking. */
export const stepMessages = (speech: Speech) => ({
  ...returnWords(speech),
  reason: 'Reason',
  condition: 'Condition',
  conditions: {
    unopened: 'Unopened',
    opened: 'Opened, like new',
    worn: 'Used or worn',
    damaged: 'Damaged',
    incomplete: 'Something is missing',
  } satisfies Record<ReturnCondition, string> as Readonly<Record<string, string>>,
  lacks: {
    reason: 'Choose a reason.',
    condition: 'Say which condition it is in.',
    outcome: 'Choose what you would like.',
    exchange: 'Choose another variant than the one you have.',
  },
  more: 'Add a note or pictures (optional)',
  note: 'Note',
  refundHint: 'The way you paid',
  creditHint: 'To spend in any store and online',
  bonus: (amount: string) => `${amount} of it is a bonus`,
  exchangeHint: 'Another size or colour',
  samePrice: 'Same price',
  dearer: (amount: string) => `${amount} more each`,
  cheaper: (amount: string) => `${amount} back each`,
  soldOut: 'sold out',
  left: (count: number) => speech.plural(count, { one: 'Only # left', other: 'Only # left' }),
  methods: { store: 'Bring it to a store', 'drop-off': 'Leave it at a drop-off point', pickup: 'Have it fetched' } satisfies Record<
    ReturnMethod,
    string
  >,
  methodHints: {
    store: 'Show your code at any counter. It is settled there and then.',
    'drop-off': 'Show your code; there is nothing to print.',
    pickup: 'The carrier comes to your door.',
  } satisfies Record<ReturnMethod, string>,
  free: 'Free',
  reckoning: 'Working it out',
  fetchedWhen: 'When is it fetched?',
  fetchedWhere: 'Where is it fetched?',
  day: 'Day',
  time: 'Time',
  noWindows: 'No day is on offer just now. Choose another way.',
  address: {
    name: 'Name on the door',
    lines: 'Street and number',
    more: 'Flat, floor, company (optional)',
    postalCode: 'Postal code',
    city: 'Town or city',
    region: 'State or region (optional)',
    country: 'Country',
    phone: 'Phone for the carrier (optional)',
  },
  chooseCountry: 'Choose',
  fetchingFaults: {
    lacks: { name: 'Fill this in.', country: 'Choose a country.', day: 'Choose a day.', time: 'Choose a time.' },
    refused: {
      name: 'The carrier can’t use this. Check it.',
      country: 'The carrier does not come to this country.',
      day: 'This day is not on offer any more. Choose another.',
      time: 'This time is not on offer any more. Choose another.',
    },
  },
  change: 'Change',
  changeOf: (what: string) => `Change: ${what}`,
  elsewhere: {
    open: 'Continue on another device',
    openPhone: 'Continue on your phone',
    title: 'Scan this code',
    hint: 'It opens this return as you have filled it in: on your phone, on another device or at the counter. Whoever has the code can open it.',
    kept: (until: string) => `It is kept until ${until}, or until you send it. From then on the same code shows how the return stands.`,
    pictures: 'Your pictures stay on this device: choose them there once more.',
    link: 'Or open this link there',
    copy: 'Copy the link',
    copied: 'Copied',
    notCopied: 'Copy it by hand: it is selected.',
    qr: 'QR code that opens this return',
    close: 'Hide the code',
    sent: 'This return was sent from another device already. Scan its code once more to see it.',
    gaveWay: 'Something you had filled in is not on offer any more. Look through what is left.',
  },
});

export type StepMessages = ReturnType<typeof stepMessages>;
