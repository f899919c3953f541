import type { Around } from '@throughline/contract';
import { fold, foldPostal } from '../domain/fold.ts';
import { middleOf } from '../domain/place.ts';
import type { StoreDocument } from '../domain/store.ts';
import { inLocale } from '../domain/words.ts';
import type { Database } from '../storage/storage.ts';
import { findPostal, findTown, type Placed, type PostalPlace } from '../storage/store-rows.ts';

/** A few letters and digits in at most three groups, as postal codes are written. */
export const looksPostal = (q: string): boolean => /\d/.test(q) && /^[\p{L}\d]{1,8}([\s-][\p{L}\d]{1,5}){0,2}$/u.test(q.trim());

const tokens = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** Letters and digits of a postal code that must be the same for a store to say where it is. */
const LEAST_SHARED = 2;

/** What stands more than once, once. */
const only = (texts: readonly string[]): string | undefined => (new Set(texts).size === 1 ? texts[0] : undefined);

/** As the stores write it themselves: their code where it is one, their city, their country. */
const labelOf = (places: readonly PostalPlace[], country: string, locale: string): string | null => {
  const code = only(places.map(({ address }) => address.postalCode ?? ''));
  const cities = places.map(({ address }) => (address.city === null ? '' : inLocale(address.city, locale)));
  // Of several cities the position lies between all: the first of them is near enough to be said.
  const town = [code, only(cities) ?? cities.find(Boolean)].filter(Boolean).join(' ');
  return [town, country].filter(Boolean).join(', ') || null;
};

/**
 * Where a postal code is, as far as the stores' own tell: among those that begin most like it. The same code is used by several countries;
 * the one that is named with it counts, else the one with most stores there.
 */
export const aroundPostal = async (db: Database, brandId: string, q: string, locale: string): Promise<Around | null> => {
  const code = foldPostal(q);
  const alike = await findPostal(db, brandId, code.slice(0, LEAST_SHARED));
  const shared = Math.max(0, ...alike.map(({ postal }) => sharedStart(postal, code)));
  if (shared < LEAST_SHARED) return null;
  const byCountry = new Map<string, PostalPlace[]>();
  for (const each of alike.filter(({ postal }) => sharedStart(postal, code) === shared)) {
    const country = each.country ?? '';
    byCountry.set(country, [...(byCountry.get(country) ?? []), each]);
  }
  const said = tokens(q);
  const named = (country: string): number => (said.includes(fold(country)) ? 1 : 0);
  const [best] = [...byCountry].toSorted(([a, ofA], [b, ofB]) => named(b) - named(a) || ofB.length - ofA.length || (a < b ? -1 : 1));
  if (best === undefined) return null;
  const [country, places] = best;
  return { by: 'postal-code', position: middleOf(places), label: labelOf(places, country, locale) };
};

type Address = StoreDocument['address'];

const countryName = (country: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  } catch {
    // Imported as it stood there, and no code.
    return country;
  }
};

/** Whether these words are a town's whole name, in any language, and what may stand beside it: its region, its country. */
const isNamed = (words: readonly string[], { city, region, country }: Address, locale: string): boolean => {
  const beside = new Set(
    [
      ...Object.values(region ?? {}),
      ...(country === null ? [] : [country, countryName(country, 'en'), countryName(country, locale)]),
    ].flatMap(tokens),
  );
  return Object.values(city ?? {}).some((name) => {
    const town = tokens(name);
    return (
      town.length > 0 && town.every((token) => words.includes(token)) && words.every((word) => town.includes(word) || beside.has(word))
    );
  });
};

/** Where the town is that these words name; of several of that name the one with most stores, which the label tells from the others. */
export const aroundTown = async (db: Database, brandId: string, text: string, locale: string): Promise<Around | null> => {
  const words = tokens(text);
  const [first] = text.split(',').map(tokens);
  // What stands beside the town's name is no part of it, and a country's name stands in no address.
  const starts = [words, ...(first && first.length < words.length ? [first] : []), words.slice(0, 1)];
  for (const start of starts) {
    if (start.length === 0) return null;
    const named = (await findTown(db, brandId, start)).filter(({ address }) => isNamed(words, address, locale));
    const towns = new Map<string, Placed[]>();
    for (const each of named) {
      const { city, region, country } = each.address;
      const town = [city && inLocale(city, 'en'), region && inLocale(region, 'en'), country].join('\n');
      towns.set(town, [...(towns.get(town) ?? []), each]);
    }
    const [best] = [...towns.values()].toSorted((a, b) => b.length - a.length);
    if (best) return { by: 'place', position: middleOf(best), label: labelOfTown(best, words, towns.size > 1, locale) };
  }
  return null;
};

/** "Lyon", or "Paris, Texas, United States" where there is another, or more than the town's name was said. */
const labelOfTown = ([first]: readonly Placed[], words: readonly string[], ambiguous: boolean, locale: string): string | null => {
  const address = first?.address;
  if (!address?.city) return null;
  const alone = !ambiguous && Object.values(address.city).some((name) => tokens(name).length === words.length);
  const beside = alone ? [] : [address.region && inLocale(address.region, locale), address.country && countryName(address.country, locale)];
  return [inLocale(address.city, locale), ...beside].filter(Boolean).join(', ');
};
