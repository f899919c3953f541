import type { BrandDocument } from '../domain/brand.ts';
import { type OrderDocument, type OrderLineDocument, orderTotal } from '../domain/order.ts';
import { inLocale } from '../domain/words.ts';
import { writeAmount } from './amount.ts';
import type { Letter } from './letter.ts';
import { type Reader, readerOf, wordsFor } from './reader.ts';

const nameOf = ({ title, options, quantity }: OrderLineDocument, locale: string): string =>
  [`${quantity} × ${inLocale(title, locale)}`, ...options.map(({ value }) => inLocale(value, locale))].join(', ');

/** To the minute, with the name of the zone. */
const MINUTE = {
  weekday: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** Letters about an order are in the language it was placed in. */
export const orderReader = ({ language, locale }: Pick<OrderDocument, 'language' | 'locale'>): Reader =>
  readerOf(language ?? locale, [locale]);

/**
 * What was agreed, in the language it was agreed in. `page`: the brand's page for orders; the link opens nothing by itself, for mail travels.
 * `timeZone`: the store's, where it is set aside.
 */
export const orderLetter = (brand: BrandDocument, order: OrderDocument, page: string | null, timeZone: string | undefined): Letter => {
  const { locale, currency, number, lines, kind, pickupCode, expiresAt } = order;
  const reader = orderReader(order);
  const words = wordsFor(reader).order;
  const name = inLocale(brand.name, locale);
  const until = new Intl.DateTimeFormat(reader.language, { ...MINUTE, timeZone: timeZone ?? 'UTC' });
  const how = {
    counter: () => words.counter(pickupCode ?? ''),
    reserve: () => words.reserve(pickupCode ?? '', expiresAt === null ? '' : until.format(expiresAt)),
    checkout: () => words.checkout,
  }[kind]();
  return {
    language: reader.language,
    subject: words.subject(number, name),
    brand: name,
    mark: number,
    paragraphs: [words.thanks, how, words.lookup],
    rows: [
      ...lines.map((line): [string, string] => [nameOf(line, locale), writeAmount(line.total, currency, reader)]),
      [words.total, writeAmount(orderTotal(order), currency, reader)],
    ],
    ...(page !== null && { link: { url: page, label: words.page } }),
  };
};
