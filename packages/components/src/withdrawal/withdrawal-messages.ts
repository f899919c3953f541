import type { MessageSet } from '../i18n/message-set.ts';
import { withdrawalMessages as en, type WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageSet<WithdrawalMessages> = {
  en,
  others: {
    ar: async () => (await import('./withdrawal-messages.ar.ts')).withdrawalMessages,
    de: async () => (await import('./withdrawal-messages.de.ts')).withdrawalMessages,
    es: async () => (await import('./withdrawal-messages.es.ts')).withdrawalMessages,
    fr: async () => (await import('./withdrawal-messages.fr.ts')).withdrawalMessages,
    ja: async () => (await import('./withdrawal-messages.ja.ts')).withdrawalMessages,
    pl: async () => (await import('./withdrawal-messages.pl.ts')).withdrawalMessages,
    zh: async () => (await import('./withdrawal-messages.zh.ts')).withdrawalMessages,
  },
};
