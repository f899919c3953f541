import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductGridMessages } from './product-grid.en.ts';

export const productGridMessages: MessageTable<ProductGridMessages> = (speech) => ({
  loading: 'Wczytywanie produktów',
  from: (price) => `od\u00a0${price}`,
  soldOut: 'Wyprzedane',
  colours: (count) => speech.plural(count, { one: '# kolor', few: '# kolory', many: '# kolorów', other: '# koloru' }),
  more: 'Pokaż więcej',
  loadingMore: 'Wczytywanie kolejnych',
  shown: (count) =>
    speech.plural(count, {
      one: 'Pokazano jeszcze # produkt',
      few: 'Pokazano jeszcze # produkty',
      many: 'Pokazano jeszcze # produktów',
      other: 'Pokazano jeszcze # produktu',
    }),
  moreFailed: 'Nie można teraz wczytać kolejnych produktów.',
  nothing: 'Na razie nic tu nie ma.',
  nothingFound: (query) => `Brak wyników dla „${query}”.`,
  failed: 'Nie można teraz wyświetlić produktów.',
  offline: 'Jesteś offline. Ceny i dostępność mogły się zmienić.',
  retry: 'Spróbuj ponownie',
});
