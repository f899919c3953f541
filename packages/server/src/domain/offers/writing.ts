import { minorDigits } from '@throughline/contract';
import type { Amount } from '../money.ts';

/** For which language and currency words are filled in. */
export interface Reader {
  readonly locale: string;
  readonly currency: string;
}

/** Making a formatter takes longer than using it a thousand times; there are as many as a brand has languages and currencies. */
const formats = new Map<string, Intl.NumberFormat>();

const numbers = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known;
};

const days = new Map<string, Intl.DateTimeFormat>();

/** Amounts are exact: the digits are ISO 4217's, and only the writing is the language's. */
export const tellMoney = (amount: Amount, { locale, currency }: Reader): string => {
  const digits = minorDigits(currency);
  const shown = amount % 10 ** digits === 0 ? 0 : digits;
  return numbers(locale, { style: 'currency', currency, minimumFractionDigits: shown, maximumFractionDigits: shown }).format(
    amount / 10 ** digits,
  );
};

export const tellPercent = (percentBp: number, { locale }: Reader): string =>
  numbers(locale, { style: 'percent', maximumFractionDigits: 2 }).format(percentBp / 10_000);

export const tellNumber = (number: number, { locale }: Reader): string => numbers(locale, {}).format(number);

/** The last day on which it still holds. */
export const tellEnd = (ends: number, timeZone: string, { locale }: Reader): string => {
  const key = `${locale} ${timeZone}`;
  const known = days.get(key) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone });
  days.set(key, known);
  return known.format(ends - 1);
};
