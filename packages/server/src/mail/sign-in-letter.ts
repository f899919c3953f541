import type { BrandDocument } from '../domain/brand.ts';
import { inLocale } from '../domain/words.ts';
import type { Letter } from './letter.ts';
import { type Reader, wordsFor } from './reader.ts';

/** The code comes first in the subject, where a notification shows it. */
export const signInLetter = ({ name }: BrandDocument, reader: Reader, code: string): Letter => {
  const words = wordsFor(reader).signIn;
  const brand = inLocale(name, reader.locale);
  return { language: reader.language, brand, subject: words.subject(code, brand), mark: code, paragraphs: [words.use, words.ignore] };
};
