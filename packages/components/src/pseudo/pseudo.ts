import { ThroughlineElement } from '../base/throughline-element.ts';
import { cartExtrasSet } from '../cart-extras/cart-extras-messages.ts';
import type { MessageSet, Words } from '../i18n/message-set.ts';
import { Speech } from '../i18n/speech.ts';
import { finderSet } from '../size-chart/finder-words.ts';
import { guideSet } from '../size-chart/measuring/guides.ts';
import { accented, mirrored } from './distort.ts';

/** Languages nobody speaks: long and accented, and from right to left. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB'] as const;

/**
 * Teaches all elements the pseudo-locales `en-XA` and `ar-XB`: from then on a page, or a part of it, with such a `lang` shows every string
 * that comes from a table of messages distorted, and every other as it is. For tests, stories and the curious; no page loads this.
 */
export function speakPseudo(): void {
  if (taught) return;
  taught = true;
  // Words that elements fetch when they come to be needed.
  teach(cartExtrasSet);
  teach(finderSet);
  teach(guideSet);
  const { prototype } = ThroughlineElement;
  // `lang` decides when an element is connected, or later: before that its set has to know the words.
  const connected = Object.getOwnPropertyDescriptor(prototype, 'connectedCallback')?.value as (this: unknown) => void;
  prototype.connectedCallback = function (this: ThroughlineElement<unknown>) {
    teach((this as unknown as { readonly messages: MessageSet<unknown> }).messages);
    connected.call(this);
  };
}

let taught = false;

/** The words of a set in both pseudo-locales, made from its English. Numbers and dates stay English. */
export function teach<M>(set: MessageSet<M>): Readonly<Record<(typeof PSEUDO_LOCALES)[number], Words<M>>> {
  const speech = Speech.of('en');
  const words = (distort: (text: string) => string): Words<M> => ({ say: walk(set.en(speech), distort) as M, speech });
  const made = { 'en-XA': words(accented), 'ar-XB': words(mirrored) };
  set.spoken = { ...made, ...set.spoken };
  return made;
}

function walk(message: unknown, distort: (text: string) => string): unknown {
  if (typeof message === 'string') return distort(message);
  if (typeof message === 'function') return (...given: unknown[]) => walk((message as (...given: unknown[]) => unknown)(...given), distort);
  if (Array.isArray(message)) return message.map((one) => walk(one, distort));
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([name, one]) => [name, walk(one, distort)]));
}
