import type { MessageSet } from '../i18n/message-set.ts';
import { storeReserveMessages as en, type StoreReserveMessages } from './store-reserve.en.ts';

export const messages: MessageSet<StoreReserveMessages> = {
  en,
  others: {
    ar: async () => (await import('./store-reserve.ar.ts')).storeReserveMessages,
    de: async () => (await import('./store-reserve.de.ts')).storeReserveMessages,
    es: async () => (await import('./store-reserve.es.ts')).storeReserveMessages,
    fr: async () => (await import('./store-reserve.fr.ts')).storeReserveMessages,
    ja: async () => (await import('./store-reserve.ja.ts')).storeReserveMessages,
    pl: async () => (await import('./store-reserve.pl.ts')).storeReserveMessages,
    zh: async () => (await import('./store-reserve.zh.ts')).storeReserveMessages,
  },
};
