import type { MessageSet } from '../i18n/message-set.ts';
import { storeDetailsMessages as en, type StoreDetailsMessages } from './store-details.en.ts';

export const messages: MessageSet<StoreDetailsMessages> = {
  en,
  others: {
    ar: async () => (await import('./store-details.ar.ts')).storeDetailsMessages,
    de: async () => (await import('./store-details.de.ts')).storeDetailsMessages,
    es: async () => (await import('./store-details.es.ts')).storeDetailsMessages,
    fr: async () => (await import('./store-details.fr.ts')).storeDetailsMessages,
    ja: async () => (await import('./store-details.ja.ts')).storeDetailsMessages,
    pl: async () => (await import('./store-details.pl.ts')).storeDetailsMessages,
    zh: async () => (await import('./store-details.zh.ts')).storeDetailsMessages,
  },
};
