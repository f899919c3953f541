import type { MessageSet } from '../i18n/message-set.ts';
import { claimMessages as en, type ClaimMessages } from './claim.en.ts';

export const claimWords: MessageSet<ClaimMessages> = {
  en,
  others: {
    ar: async () => (await import('./claim.ar.ts')).claimMessages,
    de: async () => (await import('./claim.de.ts')).claimMessages,
    es: async () => (await import('./claim.es.ts')).claimMessages,
    fr: async () => (await import('./claim.fr.ts')).claimMessages,
    ja: async () => (await import('./claim.ja.ts')).claimMessages,
    pl: async () => (await import('./claim.pl.ts')).claimMessages,
    zh: async () => (await import('./claim.zh.ts')).claimMessages,
  },
};
