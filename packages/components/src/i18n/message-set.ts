import { Speech } from './speech.ts';

/** The messages of one language, written with its way to say numbers and plurals. */
export type MessageTable<M> = (speech: Speech) => M;

/** The messages of some elements: English at hand, every other language in a chunk of its own. */
export interface MessageSet<M> {
  readonly en: MessageTable<M>;
  readonly others: Readonly<Record<string, () => Promise<MessageTable<M>>>>;
}

/** Messages and the speech they are in: a page in a language we do not have is spoken to in English, amounts included. */
export interface Words<M> {
  readonly say: M;
  readonly speech: Speech;
}

const spoken = new WeakMap<MessageSet<never>, Map<string, Words<unknown>>>();

/** The words for a page's language; a promise while their chunk is on its way. A chunk that can not be had leaves English. */
export function wordsOf<M>(set: MessageSet<M>, locale: string): Words<M> | Promise<Words<M>> {
  const cache = (spoken.get(set as MessageSet<never>) ?? new Map()) as Map<string, Words<M>>;
  spoken.set(set as MessageSet<never>, cache);
  const keep = (table: MessageTable<M>, language: string): Words<M> => {
    const speech = Speech.of(language);
    const words = { say: table(speech), speech };
    cache.set(language, words);
    return words;
  };
  const found = cache.get(locale);
  if (found) return found;
  const language = locale.split('-', 1)[0] ?? '';
  if (language === 'en') return keep(set.en, locale);
  const load = set.others[language];
  return load
    ? load().then(
        (table) => keep(table, locale),
        () => wordsOf(set, 'en'),
      )
    : wordsOf(set, 'en');
}
