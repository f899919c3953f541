/**
 * Engines carry tables of different years, and with them other spaces: a number and its unit stay together, in Japanese without a space,
 * in French by the narrow one where it is meant.
 */
export const spaced = (text: string): string =>
  text
    .replace(/(\d) (?=\p{sc=Han})|(\p{sc=Han}) (?=\d)/gu, '$1$2')
    .replace(/(?<=[\d¼½¾])[ \u2009](?=[\p{L}%])/gu, '\u00A0')
    // AM and PM; the narrow space is one engine's only.
    .replace(/[\s\u202F](?=[AaPp]\.?[Mm]\b)/g, '\u00A0');
