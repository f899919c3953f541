/** The languages the pages of the examples are written in. */
export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

export const direction = (locale: Locale): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');

const known = (tag: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === tag?.trim().slice(0, 2).toLowerCase());

/** The first that is one of ours: asked for in the URL, chosen before, preferred by the browser. English when none is. */
export const chooseLocale = (asked: string | undefined, chosen: string | undefined, accepted: string | undefined): Locale =>
  known(asked) ??
  known(chosen) ??
  accepted
    ?.split(',')
    .map(known)
    .find((locale) => locale !== undefined) ??
  'en';
