import type { BrandDocument } from '../domain/brand.ts';
import type { OrderDocument } from '../domain/order.ts';
import type { WithdrawalDocument } from '../domain/returns/withdrawal.ts';
import { inLocale } from '../domain/words.ts';
import { writeAmount } from '../mail/amount.ts';
import { directionOf, escapeHtml, type Letter } from '../mail/letter.ts';
import { type Reader, wordsFor } from '../mail/reader.ts';

/** What a confirmed withdrawal is acknowledged with. */
export interface Acknowledged {
  readonly brand: BrandDocument;
  readonly order: OrderDocument;
  readonly withdrawal: WithdrawalDocument;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly refund: number;
  readonly reader: Reader;
}

/** In the shopper's zone, with its offset, and beside it the same moment for any other. */
const timeOf = ({ at, reader, withdrawal }: Acknowledged): string => {
  const shown = new Intl.DateTimeFormat(reader.language, {
    dateStyle: 'full',
    timeStyle: 'long',
    hourCycle: 'h23',
    timeZone: withdrawal.zone,
  }).format(at);
  return `${shown} (${new Date(at).toISOString()})`;
};

const goodsOf = ({ order, withdrawal: { lines }, reader: { locale } }: Acknowledged): [string, string][] =>
  lines.map(({ line, quantity }) => {
    const bought = order.lines.find((each) => each.id === line);
    const options = bought?.options.map(({ value }) => inLocale(value, locale)).join(', ') ?? '';
    const title = inLocale(bought?.title ?? {}, locale);
    return [options === '' ? title : `${title} (${options})`, `× ${quantity}`];
  });

/** Everything Art. 11a (4) of Directive 2011/83/EU asks for: the content of the withdrawal, and date and time of its submission. */
export const acknowledgementLetter = (acknowledged: Acknowledged): Letter => {
  const { brand, order, withdrawal, refund, reader } = acknowledged;
  const words = wordsFor(reader).withdrawal;
  const { rows } = words;
  return {
    language: reader.language,
    brand: inLocale(brand.name, reader.locale),
    subject: words.subject(order.number),
    // The statement as it was on the screen, the model form's of Annex I (B): what it is about stands below.
    paragraphs: [words.received, words.back, words.statement],
    rows: [
      [rows.time, timeOf(acknowledged)],
      [rows.order, order.number],
      [rows.name, withdrawal.name],
      [rows.address, withdrawal.email],
      ...goodsOf(acknowledged),
      [rows.refund, writeAmount(refund, order.currency, reader)],
      [rows.reference, withdrawal.id],
    ],
  };
};

/** The same as a document of its own: no script, nothing loaded, readable for as long as there are browsers. */
export const acknowledgementDocument = (acknowledged: Acknowledged): string => {
  const letter = acknowledgementLetter(acknowledged);
  const { title } = wordsFor(acknowledged.reader).withdrawal;
  const e = escapeHtml;
  const rows = (letter.rows ?? []).map(
    ([what, value]) => `<tr><th scope="row" dir="auto">${e(what)}</th><td dir="auto">${e(value)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${letter.language}" dir="${directionOf(letter.language)}">
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
