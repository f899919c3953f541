import type { MessageSet } from '../i18n/message-set.ts';
import { kioskSessionMessages as en, type KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionWords: MessageSet<KioskSessionMessages> = {
  en,
  others: {
    ar: async () => (await import('./kiosk-session.ar.ts')).kioskSessionMessages,
    de: async () => (await import('./kiosk-session.de.ts')).kioskSessionMessages,
    es: async () => (await import('./kiosk-session.es.ts')).kioskSessionMessages,
    fr: async () => (await import('./kiosk-session.fr.ts')).kioskSessionMessages,
    ja: async () => (await import('./kiosk-session.ja.ts')).kioskSessionMessages,
    pl: async () => (await import('./kiosk-session.pl.ts')).kioskSessionMessages,
    zh: async () => (await import('./kiosk-session.zh.ts')).kioskSessionMessages,
  },
};
