const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th' };

/** Text as it is searched: small, without accents and vowel signs: what a shopper types finds what is written in full. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßøłđæœıþ]/g, (letter) => LETTERS[letter] ?? letter);

/** A postal code as it is compared: letters and digits alone. */
export const foldPostal = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
