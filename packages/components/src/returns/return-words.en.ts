import type { ReturnReason } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { returnStatuses } from './return-statuses.en.ts';

/** What is said of a return before and after it is placed; both tables spread it. */
export const returnWords = (speech: Speech) => ({
  reasons: {
    'too-small': 'Too small',
    'too-large': 'Too large',
    'changed-mind': 'I changed my mind',
    'unwanted-gift': 'A gift that does not suit',
    faulty: 'Faulty or broken',
    'not-as-described': 'Not as described',
    'wrong-item': 'Not what was ordered',
    late: 'It came too late',
  } satisfies Record<ReturnReason, string> as Readonly<Record<string, string>>,
  outcomes: { refund: 'Refund', credit: 'Store credit', exchange: 'Exchange' },
  exchangeFor: (variant: string) => `Exchange for ${variant}`,
  amounts: {
    value: 'What you paid for it',
    fee: 'Restocking fee',
    shipping: 'Return shipping',
    exchanged: 'Goes into the exchange',
    refund: 'Refund',
    credit: 'Store credit',
    bonus: 'Bonus included',
    toPay: 'To pay for the exchange',
    taxRefunded: 'Tax in the refund',
  },
  summary: 'What you get',
  returnStatuses,
  fetched: (day: string, hours: string) => `${day}, ${hours}`,
  arranged: 'We agree on the day with you.',
  photos: 'Pictures',
  addPhotos: 'Choose pictures',
  photoHint: (count: number) =>
    `JPEG, PNG or WebP, up to 10 MB each, ${speech.number(count)} at most. Place, time and device are taken out before they are kept.`,
  photoLater: 'You can add pictures with your phone: scan the return’s code.',
  photo: (at: number) => `Picture ${speech.number(at)}`,
  dropPhoto: (at: number) => `Remove picture ${speech.number(at)}`,
  remove: 'Remove',
  photoRefused: {
    'photo-too-large': 'This picture is larger than 10 MB.',
    'photo-unsupported':
      'This kind of picture can’t be taken. Save it as JPEG first (iPhone: Settings, Camera, Formats, “Most Compatible”).',
    'photo-unreadable': 'This file can’t be opened as a picture.',
    'too-many-photos': 'There are as many pictures as there can be.',
  } as Readonly<Record<string, string>>,
});

export type ReturnWords = ReturnType<typeof returnWords>;
