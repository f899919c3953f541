import type { MessageSet } from '../i18n/message-set.ts';
import { stepMessages as en, type StepMessages } from './step-messages.en.ts';

export const stepMessages: MessageSet<StepMessages> = {
  en,
  others: {
    ar: async () => (await import('./step-messages.ar.ts')).stepMessages,
    de: async () => (await import('./step-messages.de.ts')).stepMessages,
    es: async () => (await import('./step-messages.es.ts')).stepMessages,
    fr: async () => (await import('./step-messages.fr.ts')).stepMessages,
    ja: async () => (await import('./step-messages.ja.ts')).stepMessages,
    pl: async () => (await import('./step-messages.pl.ts')).stepMessages,
    zh: async () => (await import('./step-messages.zh.ts')).stepMessages,
  },
};
