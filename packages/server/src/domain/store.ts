import type { Hours, Position, StoreId } from '@throughline/contract';
import { fold, foldPostal } from './fold.ts';
import { inLocale, type Words } from './words.ts';

/** Hours in every language. */
export interface HoursDocument extends Omit<Hours, 'exceptions'> {
  readonly exceptions: readonly (Omit<Hours['exceptions'][number], 'name'> & { readonly name: Words | null })[];
}

/** A store in every language, with the rules by which it promises. */
export interface StoreDocument {
  readonly id: StoreId;
  /** The brand's own name for it: a branch number, a code. One made up for a store without begins with `~`. */
  readonly ref: string;
  readonly name: Words;
  readonly address: {
    readonly lines: readonly Words[];
    readonly city: Words | null;
    readonly region: Words | null;
    readonly postalCode: string | null;
    readonly country: string | null;
  };
  readonly position: Position;
  readonly phone: string | null;
  readonly timeZone: string;
  readonly hours: HoursDocument | null;
  readonly services: readonly string[];
  /** An order is ready after so many minutes of one opening; taken in until `cutoff`, minutes after midnight, or as late as that allows. */
  readonly pickup: { readonly leadMinutes: number; readonly cutoff: number | null } | null;
  /** On days it opens: ordered before `cutoff`, there before `by` (minutes after midnight), within `radius` metres. */
  readonly delivery: { readonly cutoff: number; readonly by: number; readonly radius: number } | null;
}

/** Hours in one language. */
export const hoursIn = (hours: HoursDocument, locale: string): Hours => ({
  ...hours,
  exceptions: hours.exceptions.map((exception) => ({ ...exception, name: exception.name && inLocale(exception.name, locale) })),
});

/** What a search by words looks through, folded. */
export const wordsOf = ({ ref, name, address }: StoreDocument): string => {
  const { lines, city, region, postalCode, country } = address;
  const texts = [name, ...lines, city, region].flatMap((words) => (words === null ? [] : Object.values(words)));
  return fold([...texts, postalCode, country, ref.startsWith('~') ? null : ref].filter((text) => text !== null).join('\n'));
};

/** Orders lists without a place: by city, then name. */
export const sortKeyOf = ({ name, address }: StoreDocument): string =>
  fold([address.city, name].map((words) => (words === null ? '' : inLocale(words, 'en'))).join(' ')).trim();

export const postalOf = ({ address }: StoreDocument): string | null =>
  address.postalCode === null ? null : foldPostal(address.postalCode) || null;
