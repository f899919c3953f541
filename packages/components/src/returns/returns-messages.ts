import type { MessageSet } from '../i18n/message-set.ts';
import { returnsMessages as en, type ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageSet<ReturnsMessages> = {
  en,
  others: {
    ar: async () => (await import('./returns-messages.ar.ts')).returnsMessages,
    de: async () => (await import('./returns-messages.de.ts')).returnsMessages,
    es: async () => (await import('./returns-messages.es.ts')).returnsMessages,
    fr: async () => (await import('./returns-messages.fr.ts')).returnsMessages,
    ja: async () => (await import('./returns-messages.ja.ts')).returnsMessages,
    pl: async () => (await import('./returns-messages.pl.ts')).returnsMessages,
    zh: async () => (await import('./returns-messages.zh.ts')).returnsMessages,
  },
};
