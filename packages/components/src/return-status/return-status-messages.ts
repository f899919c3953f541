import type { MessageSet } from '../i18n/message-set.ts';
import { returnStatusMessages as en, type ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageSet<ReturnStatusMessages> = {
  en,
  others: {
    ar: async () => (await import('./return-status-messages.ar.ts')).returnStatusMessages,
    de: async () => (await import('./return-status-messages.de.ts')).returnStatusMessages,
    es: async () => (await import('./return-status-messages.es.ts')).returnStatusMessages,
    fr: async () => (await import('./return-status-messages.fr.ts')).returnStatusMessages,
    ja: async () => (await import('./return-status-messages.ja.ts')).returnStatusMessages,
    pl: async () => (await import('./return-status-messages.pl.ts')).returnStatusMessages,
    zh: async () => (await import('./return-status-messages.zh.ts')).returnStatusMessages,
  },
};
