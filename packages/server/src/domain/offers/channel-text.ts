import type { Channel } from '@throughline/contract';

/** GSM 03.38: what fits 160 to a message, and what takes two places of them. One other letter, and 70 fit. */
const GSM = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const GSM_EXTENDED = new Set('\f^{}\\[~]|€');

interface Room {
  /** Characters, as a person counts them; `sms`: one message. */
  readonly most: number | 'sms';
  /** Whose text is taken where there is none of its own, in this order; the first that fits. */
  readonly neighbours: readonly Channel[];
}

/** How much a message may say on each channel, and what stands in for one that is missing. */
export const ROOM: Readonly<Record<Channel, Room>> = {
  kiosk: { most: 60, neighbours: ['mobile', 'web'] },
  mobile: { most: 100, neighbours: ['kiosk', 'web'] },
  web: { most: 160, neighbours: ['mobile', 'kiosk'] },
  sms: { most: 'sms', neighbours: ['mobile', 'kiosk', 'web'] },
  social: { most: 280, neighbours: ['web', 'mobile', 'kiosk'] },
  email: { most: 300, neighbours: ['web', 'mobile', 'kiosk'] },
};

/** Characters of an offer's title: the cart has little room, and it fits every channel. */
export const MOST_TITLE = 40;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export const countLetters = (text: string): number => [...segmenter.segment(text)].length;

/** Places a text takes in a text message, and how many there are. */
const smsPlaces = (text: string): { places: number; most: number } => {
  const letters = [...text];
  if (!letters.every((letter) => GSM.has(letter) || GSM_EXTENDED.has(letter))) return { places: text.length, most: 70 };
  return { places: letters.reduce((sum, letter) => sum + (GSM_EXTENDED.has(letter) ? 2 : 1), 0), most: 160 };
};

/** How much too long a text is for a channel; 0 when it fits. */
export const overlong = (text: string, channel: Channel): number => {
  const { most } = ROOM[channel];
  // Letters are never more than characters, and counting them takes its time.
  if (most !== 'sms') return text.length <= most ? 0 : Math.max(0, countLetters(text) - most);
  const sms = smsPlaces(text);
  return Math.max(0, sms.places - sms.most);
};
