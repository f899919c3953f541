import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreMapMessages } from './store-map.en.ts';

export const storeMapMessages: MessageTable<StoreMapMessages> = (speech) => ({
  title: 'Mapa sklepów',
  loading: 'Wczytywanie mapy',
  toResults: 'Przejdź do wyników',
  pins: 'Sklepy na mapie; strzałki prowadzą od jednego do drugiego',
  cluster: (count) =>
    speech.plural(count, {
      one: '# sklep tutaj, przybliż',
      few: '# sklepy tutaj, przybliż',
      many: '# sklepów tutaj, przybliż',
      other: '# sklepu tutaj, przybliż',
    }),
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  searchHere: 'Szukaj tutaj',
  outlined: 'Nie można wczytać dokładnej mapy. To jest zarys.',
  unavailable: 'Nie można tu pokazać mapy. Wszystko jest na liście.',
  unreachable: 'Mapy nie można teraz wczytać. Wszystko jest na liście.',
  retry: 'Spróbuj ponownie',
});
