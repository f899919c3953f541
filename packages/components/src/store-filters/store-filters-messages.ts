import type { MessageSet } from '../i18n/message-set.ts';
import { storeFiltersMessages as en, type StoreFiltersMessages } from './store-filters.en.ts';

export const messages: MessageSet<StoreFiltersMessages> = {
  en,
  others: {
    ar: async () => (await import('./store-filters.ar.ts')).storeFiltersMessages,
    de: async () => (await import('./store-filters.de.ts')).storeFiltersMessages,
    es: async () => (await import('./store-filters.es.ts')).storeFiltersMessages,
    fr: async () => (await import('./store-filters.fr.ts')).storeFiltersMessages,
    ja: async () => (await import('./store-filters.ja.ts')).storeFiltersMessages,
    pl: async () => (await import('./store-filters.pl.ts')).storeFiltersMessages,
    zh: async () => (await import('./store-filters.zh.ts')).storeFiltersMessages,
  },
};
