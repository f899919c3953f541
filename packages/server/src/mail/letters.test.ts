import { describe, expect, it } from 'vitest';
import { order, orderLine } from '../../test/order.ts';
import { brand as PUBLISHED } from '../../test/shop.ts';
import type { BrandDocument } from '../domain/brand.ts';
import type { ReturnDocument } from '../domain/returns/return.ts';
import type { WithdrawalDocument } from '../domain/returns/withdrawal.ts';
import { type Acknowledged, acknowledgementDocument, acknowledgementLetter } from '../wire/acknowledgement.ts';
import { type Letter, writeLetter } from './letter.ts';
import { orderLetter } from './order-letter.ts';
import { type LetterLanguage, readerOf } from './reader.ts';
import { returnLetter } from './return-letter.ts';
import { signInLetter } from './sign-in-letter.ts';

const LANGUAGES: readonly LetterLanguage[] = ['en', 'de', 'fr', 'es', 'pl', 'ar', 'ja', 'zh'];

const { key: _key, stylesheets: _stylesheets, ...document } = PUBLISHED;
const brand = {
  ...document,
  returns: { page: 'https://shop.test/returns' },
} as unknown as BrandDocument;

const line = orderLine({ quantity: 2, total: 9800 });
const inLanguage = (language: LetterLanguage) =>
  order({ number: 'SH-7K3M-Q9X5', locale: language === 'ar' ? 'ar' : 'en', language, lines: [line], pickupCode: '4711' });

const returned = (more: Partial<ReturnDocument> = {}): ReturnDocument => ({
  ...{ id: 'rn_AAAAAAAAAAAAAAAAAAAAAA', order: 'or_AAAAAAAAAAAAAAAAAAAAAA', kind: 'return', gift: false, method: 'store', currency: 'EUR' },
  terms: { restockingBp: 0, creditBonusBp: 0, shipping: 0 },
  lines: [
    {
      ...{ line: line.id, sku: line.sku, product: line.product, title: line.title, options: line.options, picture: null },
      paid: { quantity: 2, total: 9800, tax: 0 },
      units: [0, 1],
      ...{ reason: 'too-small', condition: 'unopened', outcome: 'refund', exchangeFor: null, note: null, accepted: null, rejected: null },
    },
  ],
  history: [{ status: 'placed', at: 1 }],
  ...more,
});

const PICKUP: ReturnDocument['pickup'] = {
  address: { name: 'Ada Muster', lines: ['Musterweg 1', 'Hof'], postalCode: '10115', city: 'Berlin', country: 'DE' },
  window: { day: '2026-11-23', from: 510, to: 720 },
};

const WITHDRAWAL: WithdrawalDocument = {
  ...{ id: 'wd_AAAAAAAAAAAAAAAAAAAAAA', order: 'or_AAAAAAAAAAAAAAAAAAAAAA', name: 'Ada <b>', email: 'ada@example.test' },
  zone: 'Europe/Berlin',
  lines: [{ line: line.id, quantity: 2 }],
  statedAt: 1,
  confirmed: null,
};

const acknowledged = (language: LetterLanguage): Acknowledged => ({
  brand,
  order: inLanguage(language),
  withdrawal: WITHDRAWAL,
  at: Date.UTC(2026, 10, 21, 12),
  refund: 9800,
  reader: readerOf(language, brand.locales),
});

/** By its name: the letter, and what it has to say in any language. */
const LETTERS: Readonly<Record<string, (language: LetterLanguage) => { letter: Letter; subject: string; facts: readonly string[] }>> = {
  'a code to sign in with': (language) => ({
    letter: signInLetter(brand, readerOf(language, brand.locales), '123456'),
    subject: '123456',
    facts: ['123456', '10'],
  }),
  'an order to be paid on the hosted page': (language) => ({
    letter: orderLetter(brand, { ...inLanguage(language), kind: 'checkout' }, 'https://shop.test/order', undefined),
    subject: 'SH-7K3M-Q9X5',
    facts: ['SH-7K3M-Q9X5', '2 ×', money(language), 'https://shop.test/order'],
  }),
  'an order to be paid at the counter': (language) => ({
    letter: orderLetter(brand, { ...inLanguage(language), kind: 'counter' }, null, undefined),
    subject: 'SH-7K3M-Q9X5',
    facts: ['SH-7K3M-Q9X5', '4711', money(language)],
  }),
  'an order that is set aside': (language) => ({
    letter: orderLetter(
      brand,
      { ...inLanguage(language), kind: 'reserve', expiresAt: Date.UTC(2026, 10, 23, 17, 30) },
      null,
      'Europe/Paris',
    ),
    subject: 'SH-7K3M-Q9X5',
    facts: ['4711', '23', '2026', clock(language, 18, 30)],
  }),
  'a return that is brought': (language) => ({
    letter: returnLetter(brand, inLanguage(language), returned()),
    subject: 'SH-7K3M-Q9X5',
    facts: ['SH-7K3M-Q9X5', '× 2', money(language), 'https://shop.test/returns'],
  }),
  'a return that is dropped off for credit': (language) => ({
    letter: returnLetter(
      brand,
      inLanguage(language),
      returned({ method: 'drop-off', lines: returned().lines.map((each) => ({ ...each, outcome: 'credit' })) }),
    ),
    subject: 'SH-7K3M-Q9X5',
    facts: [money(language)],
  }),
  'a return that the brand has fetched': (language) => ({
    letter: returnLetter(brand, inLanguage(language), returned({ method: 'pickup' })),
    subject: 'SH-7K3M-Q9X5',
    facts: ['× 2'],
  }),
  'a return that is fetched where and when the shopper said': (language) => ({
    letter: returnLetter(brand, inLanguage(language), returned({ method: 'pickup', pickup: PICKUP })),
    subject: 'SH-7K3M-Q9X5',
    facts: ['Ada Muster, Musterweg 1, Hof, 10115 Berlin, DE', '23', hours(language)],
  }),
  'the acknowledgement of a withdrawal': (language) => ({
    letter: acknowledgementLetter(acknowledged(language)),
    subject: 'SH-7K3M-Q9X5',
    facts: ['14', 'ada@example.test', '2026-11-21T12:00:00.000Z', '13:00:00', '× 2', money(language), WITHDRAWAL.id],
  }),
};

const money = (language: LetterLanguage): string => new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(98);

/** Hour and minute as the language writes them, without what stands around. */
const clock = (language: LetterLanguage, hours: number, minutes: number): string => {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const parts = format.formatToParts(Date.UTC(2026, 10, 23, hours, minutes));
  const from = parts.findIndex(({ type }) => type === 'hour');
  return parts
    .slice(from, parts.findIndex(({ type }) => type === 'minute') + 1)
    .map(({ value }) => value)
    .join('');
};

const hours = (language: LetterLanguage): string =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).formatRange(
    Date.UTC(2026, 10, 23, 8, 30),
    Date.UTC(2026, 10, 23, 12),
  );

describe.each(Object.entries(LETTERS))('%s', (_name, write) => {
  it.each(LANGUAGES)('is told whole in %s', (language) => {
    const { letter, subject, facts } = write(language);
    const { text, html } = writeLetter(letter);
    expect(letter.subject).toContain(subject);
    const title = language === 'ar' ? 'متجر' : 'Shop';
    for (const fact of [...facts, title]) for (const written of [text, html]) expect(written).toContain(fact);
    expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html).not.toMatch(/undefined|NaN|\[object|<b>/);
  });

  it('has words of its own in each', () => {
    const sentences = LANGUAGES.map((language) => write(language).letter.paragraphs);
    for (const [index, english] of (sentences[0] ?? []).entries())
      expect(sentences.slice(1).filter((paragraphs) => paragraphs[index] === english)).toEqual([]);
  });
});

it.each(LANGUAGES)('a withdrawal is acknowledged in %s by a document that stands alone', (language) => {
  const html = acknowledgementDocument(acknowledged(language));
  expect(html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
  for (const fact of LETTERS['the acknowledgement of a withdrawal']?.(language).facts ?? []) expect(html).toContain(fact);
  expect(html).toContain('Ada &lt;b&gt;');
});

describe('the language', () => {
  const spoken = (wanted: string | undefined, locales: readonly string[]) => {
    const { language, locale } = readerOf(wanted, locales);
    return `${language} ${locale}`;
  };

  it.each([
    ['asked for, with the brand’s words as near as they come', 'de-CH, en;q=0.5', ['en', 'ar'], 'de en'],
    ['of the brand where nothing is asked for', undefined, ['ar', 'en'], 'ar ar'],
    ['of the brand where no letters are in what is asked for', 'fi', ['pl-PL'], 'pl pl-PL'],
    ['of her second choice before that', 'fi, ja;q=0.4', ['en'], 'ja en'],
    ['English where no letters are in the brand’s', 'fi', ['sv'], 'en sv'],
    ['whatever the region and script', 'zh-Hant-TW', ['en'], 'zh en'],
  ])('is the one %s', (_what, wanted, locales, expected) => {
    expect(spoken(wanted, locales)).toBe(expected);
  });
});
