import type { MessageSet } from '../i18n/message-set.ts';
import { orderStatusMessages as en, type OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageSet<OrderStatusMessages> = {
  en,
  others: {
    ar: async () => (await import('./order-status-messages.ar.ts')).orderStatusMessages,
    de: async () => (await import('./order-status-messages.de.ts')).orderStatusMessages,
    es: async () => (await import('./order-status-messages.es.ts')).orderStatusMessages,
    fr: async () => (await import('./order-status-messages.fr.ts')).orderStatusMessages,
    ja: async () => (await import('./order-status-messages.ja.ts')).orderStatusMessages,
    pl: async () => (await import('./order-status-messages.pl.ts')).orderStatusMessages,
    zh: async () => (await import('./order-status-messages.zh.ts')).orderStatusMessages,
  },
};
