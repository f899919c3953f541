import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductGridMessages } from './product-grid.en.ts';

export const productGridMessages: MessageTable<ProductGridMessages> = (speech) => ({
  loading: 'Artikel werden geladen',
  from: (price) => `ab\u00a0${price}`,
  soldOut: 'Ausverkauft',
  colours: (count) => speech.plural(count, { one: '# Farbe', other: '# Farben' }),
  more: 'Mehr anzeigen',
  loadingMore: 'Weitere werden geladen',
  shown: (count) => speech.plural(count, { one: '# weiterer Artikel', other: '# weitere Artikel' }),
  moreFailed: 'Weitere Artikel lassen sich gerade nicht laden.',
  nothing: 'Hier ist noch nichts.',
  nothingFound: (query) => `Nichts gefunden für „${query}“.`,
  failed: 'Die Artikel lassen sich gerade nicht anzeigen.',
  offline: 'Du bist offline. Preise und Verfügbarkeit können sich geändert haben.',
  retry: 'Erneut versuchen',
});
