import type { Position } from '@throughline/client';
import { type MessageSet, wordsOf } from '../i18n/message-set.ts';
import { locate } from './locate.ts';
import { locateWords as en, type LocateWords } from './locate-words.en.ts';

const words: MessageSet<LocateWords> = {
  en,
  others: {
    ar: async () => (await import('./locate-words.ar.ts')).locateWords,
    de: async () => (await import('./locate-words.de.ts')).locateWords,
    es: async () => (await import('./locate-words.es.ts')).locateWords,
    fr: async () => (await import('./locate-words.fr.ts')).locateWords,
    ja: async () => (await import('./locate-words.ja.ts')).locateWords,
    pl: async () => (await import('./locate-words.pl.ts')).locateWords,
    zh: async () => (await import('./locate-words.zh.ts')).locateWords,
  },
};

/** Where the device is, or in a sentence why that can't be had: fetched when somebody asks for it. */
export const locateInWords = async (locale: string): Promise<Position | string> => {
  const found = await locate();
  return typeof found === 'string' ? (await wordsOf(words, locale)).say[found] : found;
};
