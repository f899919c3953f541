import type { MessageSet } from '../i18n/message-set.ts';
import { productMessages as en, type ProductMessages } from './product.en.ts';

export const productWords: MessageSet<ProductMessages> = {
  en,
  others: {
    ar: async () => (await import('./product.ar.ts')).productMessages,
    de: async () => (await import('./product.de.ts')).productMessages,
    es: async () => (await import('./product.es.ts')).productMessages,
    fr: async () => (await import('./product.fr.ts')).productMessages,
    ja: async () => (await import('./product.ja.ts')).productMessages,
    pl: async () => (await import('./product.pl.ts')).productMessages,
    zh: async () => (await import('./product.zh.ts')).productMessages,
  },
};
