import { formatOf } from './format-of.ts';
import type { Speech } from './speech.ts';

/** A country (`DE`) in words: “Germany”. */
export const countryName = ({ locale }: Speech, country: string): string =>
  formatOf(Intl.DisplayNames, locale, { type: 'region' }).of(country) ?? country;

/** Countries in the order in which they are looked up, by their names. */
export const byName = (speech: Speech, countries: readonly string[]): readonly string[] => {
  const { compare } = formatOf(Intl.Collator, speech.locale, {});
  return countries.toSorted((one, other) => compare(countryName(speech, one), countryName(speech, other)));
};
