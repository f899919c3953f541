import { minorDigits } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import type { OrderDocument } from '../domain/order.ts';
import { totalAmounts } from '../domain/returns/amounts.ts';
import { amountsOf, type ReturnDocument } from '../domain/returns/return.ts';
import { inLocale } from '../domain/words.ts';
import type { Letter } from './letter.ts';

const WORDS = {
  en: {
    subject: (number: string, brand: string) => `Your return from order ${number} at ${brand}`,
    placed: 'Your return is on record. Nothing else is needed.',
    store: 'Bring it to any of our stores.',
    'drop-off': 'Pack it, and leave it at a drop-off point.',
    pickup: 'Pack it. The carrier comes for it.',
    code: 'Open the return with your order number and this e-mail address: its code is all that anybody there needs.',
    refund: 'Refund',
    credit: 'Store credit',
    toPay: 'To pay for the exchange',
    page: 'Look at your return',
  },
  ar: {
    subject: (number: string, brand: string) => `إرجاعك من الطلب ${number} لدى ${brand}`,
    placed: 'سُجّل إرجاعك، ولا حاجة إلى شيء آخر.',
    store: 'أحضره إلى أيّ من متاجرنا.',
    'drop-off': 'غلّفه وسلّمه في نقطة تسليم.',
    pickup: 'غلّفه. يأتي المندوب ليأخذه.',
    code: 'افتح الإرجاع برقم طلبك وبهذا العنوان البريدي: رمزه هو كل ما يُحتاج إليه هناك.',
    refund: 'المبلغ المسترد',
    credit: 'رصيد للمتجر',
    toPay: 'المطلوب دفعه للاستبدال',
    page: 'عرض إرجاعك',
  },
} as const;

const money = (amount: number, currency: string, locale: string): string => {
  const digits = minorDigits(currency);
  const format = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, format).format(amount / 10 ** digits);
};

/** What goes back and what it gives, in the language of the order. The link opens nothing by itself, for mail travels. */
export const returnLetter = (brand: BrandDocument, order: OrderDocument, document: ReturnDocument): Letter => {
  const { locale, number, currency } = order;
  const language = locale.startsWith('ar') ? 'ar' : 'en';
  const words = WORDS[language];
  const name = inLocale(brand.name, locale);
  const amounts = totalAmounts(amountsOf(document));
  const page = brand.returns?.page ?? null;
  return {
    locale: language,
    subject: words.subject(number, name),
    brand: name,
    mark: number,
    paragraphs: [words.placed, words[document.method], words.code],
    rows: [
      ...document.lines.map(({ title, options, units }): [string, string] => [
        [inLocale(title, locale), ...options.map(({ value }) => inLocale(value, locale))].join(', '),
        `× ${units.length}`,
      ]),
      ...(['refund', 'credit', 'toPay'] as const)
        .filter((what) => amounts[what] > 0)
        .map((what): [string, string] => [words[what], money(amounts[what], currency, language)]),
    ],
    ...(page !== null && { link: { url: page, label: words.page } }),
  };
};
