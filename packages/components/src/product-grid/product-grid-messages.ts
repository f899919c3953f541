import type { MessageSet } from '../i18n/message-set.ts';
import { productGridMessages as en, type ProductGridMessages } from './product-grid.en.ts';

export const productGridWords: MessageSet<ProductGridMessages> = {
  en,
  others: {
    ar: async () => (await import('./product-grid.ar.ts')).productGridMessages,
    de: async () => (await import('./product-grid.de.ts')).productGridMessages,
    es: async () => (await import('./product-grid.es.ts')).productGridMessages,
    fr: async () => (await import('./product-grid.fr.ts')).productGridMessages,
    ja: async () => (await import('./product-grid.ja.ts')).productGridMessages,
    pl: async () => (await import('./product-grid.pl.ts')).productGridMessages,
    zh: async () => (await import('./product-grid.zh.ts')).productGridMessages,
  },
};
