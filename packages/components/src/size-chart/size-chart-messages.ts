import type { MessageSet } from '../i18n/message-set.ts';
import { sizeChartMessages, type SizeChartMessages } from './size-chart.en.ts';

export const messages: MessageSet<SizeChartMessages> = {
  en: sizeChartMessages,
  others: {
    ar: async () => (await import('./size-chart.ar.ts')).sizeChartMessages,
    de: async () => (await import('./size-chart.de.ts')).sizeChartMessages,
    es: async () => (await import('./size-chart.es.ts')).sizeChartMessages,
    fr: async () => (await import('./size-chart.fr.ts')).sizeChartMessages,
    ja: async () => (await import('./size-chart.ja.ts')).sizeChartMessages,
    pl: async () => (await import('./size-chart.pl.ts')).sizeChartMessages,
    zh: async () => (await import('./size-chart.zh.ts')).sizeChartMessages,
  },
};
