import type { Channel } from '@throughline/contract';
import { inLocale, type Words } from '../words.ts';
import { overlong, ROOM } from './channel-text.ts';
import type { Assigned } from './experiment.ts';
import type { Amounts, OfferDocument, Tier } from './offer.ts';
import { type Reader, tellEnd, tellMoney, tellNumber, tellPercent } from './writing.ts';

/** What can stand in braces in a message. */
export type Placeholder = 'discount' | 'firstDiscount' | 'threshold' | 'lastThreshold' | 'buy' | 'get' | 'end' | 'code';
type Values = Partial<Record<Placeholder, string>>;

const tellAmount = (amounts: Amounts | null, reader: Reader): string | undefined => {
  const amount = amounts?.[reader.currency];
  return amount === undefined ? undefined : tellMoney(amount, reader);
};

const tellEdge = ({ from }: Tier, reader: Reader): string | undefined =>
  typeof from === 'number' ? tellNumber(from, reader) : tellAmount(from, reader);

/** Everything an offer can say of itself. What is not here, it has no such thing, or not in this currency. */
export const valuesOf = (offer: OfferDocument, { benefit }: Pick<Assigned, 'benefit'>, reader: Reader): Values => {
  const values: Record<Placeholder, string | undefined> = {
    discount: undefined,
    firstDiscount: undefined,
    lastThreshold: undefined,
    threshold: tellAmount(offer.minimum, reader),
    buy: undefined,
    get: undefined,
    end: offer.ends === null ? undefined : tellEnd(offer.ends, offer.timeZone, reader),
    code: offer.codes[0],
  };
  switch (benefit.kind) {
    case 'percent':
      values.discount = tellPercent(benefit.percentBp, reader);
      break;
    case 'amount':
      values.discount = tellAmount(benefit.amounts, reader);
      break;
    case 'free-shipping':
      values.threshold = tellAmount(benefit.from, reader);
      break;
    case 'buy-get':
      values.buy = tellNumber(benefit.buy.quantity, reader);
      values.get = tellNumber(benefit.get.quantity, reader);
      values.discount = tellPercent(benefit.get.percentBp, reader);
      break;
    case 'tiered': {
      // Each tier begins higher and gives more than the one before.
      const [first, last] = [benefit.tiers[0], benefit.tiers.at(-1)];
      values.threshold = first && tellEdge(first, reader);
      values.firstDiscount = first && tellPercent(first.percentBp, reader);
      values.lastThreshold = last && tellEdge(last, reader);
      values.discount = last && tellPercent(last.percentBp, reader);
      break;
    }
    case 'gift':
      values.get = tellNumber(benefit.quantity, reader);
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
};

/** The names in braces. */
export const placeholdersIn = (text: string): string[] => [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name);

/** Undefined when the text asks for something the offer does not have. */
const fill = (text: string, values: Values): string | undefined => {
  let isWhole = true;
  const filled = text.replaceAll(/\{(\w*)\}/g, (_, name: string) => {
    isWhole &&= Object.hasOwn(values, name);
    return values[name as Placeholder] ?? '';
  });
  return isWhole ? filled : undefined;
};

/** Blanks that don't break are not among the letters of a text message. */
const forChannel = (text: string, channel: Channel): string => (channel === 'sms' ? text.replaceAll(/[\u00A0\u202F]/g, ' ') : text);

/** One text as the channel would show it. */
export const tell = (words: Words, channel: Channel, values: Values, { locale }: Reader): string | undefined => {
  const filled = fill(inLocale(words, locale), values);
  return filled === undefined ? undefined : forChannel(filled, channel);
};

/**
 * What the offer says on a channel: its own words, else those of the first neighbour whose words fit, else its title. Whoever says it,
 * the amounts are the offer's.
 */
export const messageOf = (offer: OfferDocument, assigned: Assigned, channel: Channel, reader: Reader): string => {
  const values = valuesOf(offer, assigned, reader);
  for (const each of [channel, ...ROOM[channel].neighbours]) {
    const words = assigned.messages[each];
    const text = words && tell(words, channel, values, reader);
    if (text !== undefined && overlong(text, channel) === 0) return text;
  }
  return inLocale(offer.title, reader.locale);
};
