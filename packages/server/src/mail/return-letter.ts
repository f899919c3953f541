import type { Pickup } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import type { OrderDocument } from '../domain/order.ts';
import { totalAmounts } from '../domain/returns/amounts.ts';
import { amountsOf, type ReturnDocument } from '../domain/returns/return.ts';
import { inLocale } from '../domain/words.ts';
import { writeAmount } from './amount.ts';
import type { Letter } from './letter.ts';
import { orderReader } from './order-letter.ts';
import { type Reader, wordsFor } from './reader.ts';

/** For a sentence: day and hours as the clock at the door shows them, and the door. */
const writePickup = ({ address, window }: Pickup, { language }: Reader): [day: string, hours: string, where: string] => {
  const at = (minutes: number): number => Date.parse(window.day) + minutes * 60_000;
  const day = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const hours = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const { name, lines, postalCode, city, region, country } = address;
  const where = [name, ...lines, [postalCode, city].filter(Boolean).join(' '), region, country].filter(Boolean);
  return [day.format(at(0)), hours.formatRange(at(window.from), at(window.to)), where.join(', ')];
};

/** What goes back and what it gives, in the language of the order. The link opens nothing by itself, for mail travels. */
export const returnLetter = (brand: BrandDocument, order: OrderDocument, document: ReturnDocument): Letter => {
  const { locale, number, currency } = order;
  const { method, pickup, lines } = document;
  const reader = orderReader(order);
  const words = wordsFor(reader).return;
  const name = inLocale(brand.name, locale);
  const amounts = totalAmounts(amountsOf(document));
  const page = brand.returns?.page ?? null;
  return {
    language: reader.language,
    subject: words.subject(number, name),
    brand: name,
    mark: number,
    paragraphs: [words.placed, pickup ? words.fetched(...writePickup(pickup, reader)) : words.ways[method], words.code],
    rows: [
      ...lines.map(({ title, options, units }): [string, string] => [
        [inLocale(title, locale), ...options.map(({ value }) => inLocale(value, locale))].join(', '),
        `× ${units.length}`,
      ]),
      ...(['refund', 'credit', 'toPay'] as const)
        .filter((what) => amounts[what] > 0)
        .map((what): [string, string] => [words[what], writeAmount(amounts[what], currency, reader)]),
    ],
    ...(page !== null && { link: { url: page, label: words.page } }),
  };
};
