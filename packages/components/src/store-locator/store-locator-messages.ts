import type { MessageSet } from '../i18n/message-set.ts';
import { storeLocatorMessages as en, type StoreLocatorMessages } from './store-locator.en.ts';

export const messages: MessageSet<StoreLocatorMessages> = {
  en,
  others: {
    ar: async () => (await import('./store-locator.ar.ts')).storeLocatorMessages,
    de: async () => (await import('./store-locator.de.ts')).storeLocatorMessages,
    es: async () => (await import('./store-locator.es.ts')).storeLocatorMessages,
    fr: async () => (await import('./store-locator.fr.ts')).storeLocatorMessages,
    ja: async () => (await import('./store-locator.ja.ts')).storeLocatorMessages,
    pl: async () => (await import('./store-locator.pl.ts')).storeLocatorMessages,
    zh: async () => (await import('./store-locator.zh.ts')).storeLocatorMessages,
  },
};
