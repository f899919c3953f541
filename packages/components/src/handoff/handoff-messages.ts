import type { MessageSet } from '../i18n/message-set.ts';
import { handoffMessages as en, type HandoffMessages } from './handoff.en.ts';

export const handoffWords: MessageSet<HandoffMessages> = {
  en,
  others: {
    ar: async () => (await import('./handoff.ar.ts')).handoffMessages,
    de: async () => (await import('./handoff.de.ts')).handoffMessages,
    es: async () => (await import('./handoff.es.ts')).handoffMessages,
    fr: async () => (await import('./handoff.fr.ts')).handoffMessages,
    ja: async () => (await import('./handoff.ja.ts')).handoffMessages,
    pl: async () => (await import('./handoff.pl.ts')).handoffMessages,
    zh: async () => (await import('./handoff.zh.ts')).handoffMessages,
  },
};
