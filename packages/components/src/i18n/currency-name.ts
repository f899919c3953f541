import { formatOf } from './format-of.ts';
import type { Speech } from './speech.ts';

/** A currency in words, with its code: “Euro (EUR)”. */
export function currencyName({ locale }: Speech, currency: string): string {
  const name = formatOf(Intl.DisplayNames, locale, { type: 'currency' }).of(currency);
  return name && name !== currency ? `${name} (${currency})` : currency;
}
