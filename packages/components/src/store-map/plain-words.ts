/** No markup of another's: what is said about where a map comes from is its words. */
export const plainWords = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>|&\w+;/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
