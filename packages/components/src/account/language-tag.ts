/** The language alone, without how its digits are written: what a receipt says of the words she read. */
export const languageTag = (locale: string): string => locale.replace(/-u-.*$/, '');
