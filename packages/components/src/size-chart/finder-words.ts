import { type MessageSet, wordsOf } from '../i18n/message-set.ts';
import { finderMessages, type FinderMessages } from './finder.en.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

/** The chart's words and the finder's, which come with the finder. */
export type FinderWords = SizeChartMessages & FinderMessages;

export const finderSet: MessageSet<FinderMessages> = {
  en: finderMessages,
  others: {
    ar: async () => (await import('./finder.ar.ts')).finderMessages,
    de: async () => (await import('./finder.de.ts')).finderMessages,
    es: async () => (await import('./finder.es.ts')).finderMessages,
    fr: async () => (await import('./finder.fr.ts')).finderMessages,
    ja: async () => (await import('./finder.ja.ts')).finderMessages,
    pl: async () => (await import('./finder.pl.ts')).finderMessages,
    zh: async () => (await import('./finder.zh.ts')).finderMessages,
  },
};

/** At once where they are known; else a promise of them. */
export const finderWords = (locale: string): FinderMessages | Promise<FinderMessages> => {
  const words = wordsOf(finderSet, locale);
  return words instanceof Promise ? words.then(({ say }) => say) : words.say;
};
