import { Speech } from './speech.ts';

/** The messages of one language, written with its way to say numbers and plurals. */
export type MessageTable<M> = (speech: Speech) => M;

/** Every language there are words in, besides English. */
export type OtherLanguage = 'ar' | 'de' | 'es' | 'fr' | 'ja' | 'pl' | 'zh';

/** The messages of some elements: English at hand, every other language in a chunk of its own. */
export interface MessageSet<M> {
  readonly en: MessageTable<M>;
  readonly others: Readonly<Record<OtherLanguage, () => Promise<MessageTable<M>>>>;
  /** What was made of it so far, by language of a page. */
  spoken?: Record<string, Words<M>>;
}

/** Messages and the speech they are in: a page in a language we do not have is spoken to in English, amounts included. */
export interface Words<M> {
  readonly say: M;
  readonly speech: Speech;
}

/** The words for a page's language; a promise while their chunk is on its way. A chunk that can not be had leaves English. */
export function wordsOf<M>(set: MessageSet<M>, locale: string): Words<M> | Promise<Words<M>> {
  const spoken = (set.spoken ??= {});
  const keep = (table: MessageTable<M>): Words<M> => {
    const speech = Speech.of(locale);
    return (spoken[locale] = { say: table(speech), speech });
  };
  const language = locale.split('-', 1)[0];
  return (
    spoken[locale] ??
    (language === 'en' ? keep(set.en) : set.others[language as OtherLanguage]?.().then(keep, () => wordsOf(set, 'en'))) ??
    wordsOf(set, 'en')
  );
}
