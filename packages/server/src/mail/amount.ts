import { minorDigits } from '@throughline/contract';
import type { Amount } from '../domain/money.ts';
import type { Reader } from './reader.ts';

/** An amount as it is written in a letter. */
export const writeAmount = (amount: Amount, currency: string, { language }: Reader): string => {
  const digits = minorDigits(currency);
  const format = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(language, format).format(amount / 10 ** digits);
};
