import { minorDigits } from '@throughline/contract';
import type { BrandDocument } from '../domain/brand.ts';
import type { OrderDocument } from '../domain/order.ts';
import type { WithdrawalDocument } from '../domain/returns/withdrawal.ts';
import { inLocale } from '../domain/words.ts';
import { escapeHtml, type Letter } from '../mail/letter.ts';

const WORDS = {
  en: {
    title: 'Acknowledgement of your withdrawal',
    subject: (number: string) => `We have received your withdrawal from order ${number}`,
    received: 'Your withdrawal came in at the time below. Keep this message: it is your proof.',
    statement: (name: string, number: string) =>
      `I, ${name}, hereby withdraw from my contract of sale for the goods below, order ${number}.`,
    back: 'Send or bring the goods back within 14 days from today. Everything you paid for them is refunded; nothing is kept.',
    rows: { time: 'Received', order: 'Order', name: 'Name', address: 'Confirmation goes to', refund: 'Refund', reference: 'Reference' },
  },
  ar: {
    title: 'إقرار باستلام انسحابك من العقد',
    subject: (number: string) => `استلمنا انسحابك من الطلب ${number}`,
    received: 'وصل انسحابك في الوقت المذكور أدناه. احتفظ بهذه الرسالة فهي دليلك.',
    statement: (name: string, number: string) => `أنا ${name}، أنسحب بهذا من عقد شراء السلع المذكورة أدناه، الطلب ${number}.`,
    back: 'أعد السلع خلال 14 يومًا من اليوم. يُرد إليك كل ما دفعته مقابلها دون أي خصم.',
    rows: { time: 'وقت الاستلام', order: 'الطلب', name: 'الاسم', address: 'يُرسل التأكيد إلى', refund: 'المبلغ المسترد', reference: 'المرجع' },
  },
} as const;

/** What a confirmed withdrawal is acknowledged with. */
export interface Acknowledged {
  readonly brand: BrandDocument;
  readonly order: OrderDocument;
  readonly withdrawal: WithdrawalDocument;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly refund: number;
  readonly locale: string;
}

/** In the shopper's zone, with its offset, and beside it the same moment for any other. */
const timeOf = ({ at, locale, withdrawal }: Acknowledged): string => {
  const shown = new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'long',
    hourCycle: 'h23',
    timeZone: withdrawal.zone,
  }).format(at);
  return `${shown} (${new Date(at).toISOString()})`;
};

const moneyOf = ({ refund, order: { currency }, locale }: Acknowledged): string => {
  const digits = minorDigits(currency);
  const format = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(locale, format).format(refund / 10 ** digits);
};

const goodsOf = ({ order, withdrawal: { lines }, locale }: Acknowledged): [string, string][] =>
  lines.map(({ line, quantity }) => {
    const bought = order.lines.find((each) => each.id === line);
    const options = bought?.options.map(({ value }) => inLocale(value, locale)).join(', ') ?? '';
    const title = inLocale(bought?.title ?? {}, locale);
    return [options === '' ? title : `${title} (${options})`, `× ${quantity}`];
  });

const languageOf = (locale: string): keyof typeof WORDS => (locale.startsWith('ar') ? 'ar' : 'en');

/** Everything Art. 11a (4) of Directive 2011/83/EU asks for: the content of the withdrawal, and date and time of its submission. */
export const acknowledgementLetter = (acknowledged: Acknowledged): Letter => {
  const { brand, order, withdrawal } = acknowledged;
  const locale = languageOf(acknowledged.locale);
  const words = WORDS[locale];
  const { rows } = words;
  return {
    locale,
    brand: inLocale(brand.name, locale),
    subject: words.subject(order.number),
    paragraphs: [words.received, words.statement(withdrawal.name, order.number), words.back],
    rows: [
      [rows.time, timeOf(acknowledged)],
      [rows.order, order.number],
      [rows.name, withdrawal.name],
      [rows.address, withdrawal.email],
      ...goodsOf(acknowledged),
      [rows.refund, moneyOf(acknowledged)],
      [rows.reference, withdrawal.id],
    ],
  };
};

/** The same as a document of its own: no script, nothing loaded, readable for as long as there are browsers. */
export const acknowledgementDocument = (acknowledged: Acknowledged): string => {
  const letter = acknowledgementLetter(acknowledged);
  const { title } = WORDS[languageOf(letter.locale)];
  const e = escapeHtml;
  const rows = (letter.rows ?? []).map(([what, value]) => `<tr><th scope="row">${e(what)}</th><td>${e(value)}</td></tr>`);
  return `<!doctype html>
<html lang="${letter.locale}" dir="${letter.locale === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${e(title)}</title></head>
<body>
<h1>${e(title)}</h1>
<p>${e(letter.brand)}</p>
${letter.paragraphs.map((each) => `<p>${e(each)}</p>`).join('\n')}
<table>
${rows.join('\n')}
</table>
</body>
</html>
`;
};
