/** The same words in several languages, by BCP 47 tag; `und` where the language isn't known. */
export type Words = Readonly<Record<string, string>>;

/** In `locale`, else in whatever language there is: an imported product has words in one. */
export const inLocale = (words: Words, locale: string): string => words[locale] ?? words['und'] ?? Object.values(words)[0] ?? '';
