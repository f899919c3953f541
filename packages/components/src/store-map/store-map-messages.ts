import type { MessageSet } from '../i18n/message-set.ts';
import { storeMapMessages as en, type StoreMapMessages } from './store-map.en.ts';

export const messages: MessageSet<StoreMapMessages> = {
  en,
  others: {
    ar: async () => (await import('./store-map.ar.ts')).storeMapMessages,
    de: async () => (await import('./store-map.de.ts')).storeMapMessages,
    es: async () => (await import('./store-map.es.ts')).storeMapMessages,
    fr: async () => (await import('./store-map.fr.ts')).storeMapMessages,
    ja: async () => (await import('./store-map.ja.ts')).storeMapMessages,
    pl: async () => (await import('./store-map.pl.ts')).storeMapMessages,
    zh: async () => (await import('./store-map.zh.ts')).storeMapMessages,
  },
};
