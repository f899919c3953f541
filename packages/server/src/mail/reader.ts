import { negotiate } from '../http/locale.ts';
import { letterWords as ar } from './letter-words.ar.ts';
import { letterWords as de } from './letter-words.de.ts';
import { letterWords as en, type LetterWords } from './letter-words.en.ts';
import { letterWords as es } from './letter-words.es.ts';
import { letterWords as fr } from './letter-words.fr.ts';
import { letterWords as ja } from './letter-words.ja.ts';
import { letterWords as pl } from './letter-words.pl.ts';
import { letterWords as zh } from './letter-words.zh.ts';

const WORDS = { en, ar, de, es, fr, ja, pl, zh } satisfies Record<string, LetterWords>;

/** One that letters are written in. */
export type LetterLanguage = keyof typeof WORDS;

const LANGUAGES = Object.keys(WORDS) as LetterLanguage[];

/** Whom a letter is for, as far as its words go. */
export interface Reader {
  /** Of its sentences, numbers and days. */
  readonly language: LetterLanguage;
  /** Of the brand's own words in it, which may have another: BCP 47. */
  readonly locale: string;
}

/** By what she asks for, as in `Accept-Language`; else as the brand speaks, and English where no letters are in that. */
export const readerOf = (wanted: string | undefined, locales: readonly string[]): Reader => {
  const locale = negotiate(wanted, locales);
  const brands = negotiate(locale, LANGUAGES);
  return { locale, language: negotiate(wanted, [brands, ...LANGUAGES]) as LetterLanguage };
};

export const wordsFor = ({ language }: Reader): LetterWords => WORDS[language];
