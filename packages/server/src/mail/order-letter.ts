import { minorDigits } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import { type OrderDocument, type OrderLineDocument, orderTotal } from '../domain/order.ts';
import { inLocale } from '../domain/words.ts';
import type { Letter } from './letter.ts';

const WORDS = {
  en: {
    subject: (number: string, brand: string) => `Your order ${number} at ${brand}`,
    thanks: 'Thank you for your order. This is what we have agreed.',
    counter: (code: string) => `Pay at the counter. Say this number there: ${code}.`,
    reserve: (code: string, until: string) => `We keep it for you until ${until}. Say this number in the store: ${code}.`,
    checkout: 'We get everything ready once your payment is here.',
    total: 'Total, tax included',
    page: 'Look at your order',
    lookup: 'You can look your order up at any time, with its number and this e-mail address.',
  },
  ar: {
    subject: (number: string, brand: string) => `طلبك ${number} لدى ${brand}`,
    thanks: 'شكرًا لطلبك. هذا ما اتفقنا عليه.',
    counter: (code: string) => `ادفع عند الصندوق واذكر هذا الرقم: ${code}.`,
    reserve: (code: string, until: string) => `نحتفظ به لك حتى ${until}. اذكر هذا الرقم في المتجر: ${code}.`,
    checkout: 'نجهّز كل شيء فور وصول دفعتك.',
    total: 'المجموع شاملًا الضريبة',
    page: 'عرض طلبك',
    lookup: 'يمكنك البحث عن طلبك في أي وقت برقمه وبهذا العنوان البريدي.',
  },
} as const;

const money = (amount: number, currency: string, locale: string): string => {
  const digits = minorDigits(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(amount / 10 ** digits);
};

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

/**
 * What was agreed, in the language it was agreed in. `page`: the brand's page for orders; the link opens nothing by itself, for mail travels.
 * `timeZone`: the store's, where it is set aside.
 */
export const orderLetter = (brand: BrandDocument, order: OrderDocument, page: string | null, timeZone: string | undefined): Letter => {
  const { locale, currency, number, lines, kind, pickupCode, expiresAt } = order;
  const language = locale.startsWith('ar') ? 'ar' : 'en';
  const words = WORDS[language];
  const name = inLocale(brand.name, locale);
  const until = new Intl.DateTimeFormat(language, { ...MINUTE, timeZone: timeZone ?? 'UTC' });
  const how = {
    counter: () => words.counter(pickupCode ?? ''),
    reserve: () => words.reserve(pickupCode ?? '', expiresAt === null ? '' : until.format(expiresAt)),
    checkout: () => words.checkout,
  }[kind]();
  return {
    locale: language,
    subject: words.subject(number, name),
    brand: name,
    mark: number,
    paragraphs: [words.thanks, how, words.lookup],
    rows: [
      ...lines.map((line): [string, string] => [nameOf(line, locale), money(line.total, currency, language)]),
      [words.total, money(orderTotal(order), currency, language)],
    ],
    ...(page !== null && { link: { url: page, label: words.page } }),
  };
};
