import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

export const storeLocatorMessages: MessageTable<StoreLocatorMessages> = (speech) => ({
  ...stateMessages,
  loading: 'Szukamy sklepów',
  field: 'Miejscowość, kod pocztowy lub sklep',
  search: 'Szukaj',
  locate: 'Użyj mojej lokalizacji',
  locating: 'Ustalamy, gdzie jesteś',
  all: 'Sklepy według miejscowości',
  near: (count, place) =>
    speech
      .plural(count, {
        one: '# sklep w pobliżu: {0}',
        few: '# sklepy w pobliżu: {0}',
        many: '# sklepów w pobliżu: {0}',
        other: '# sklepu w pobliżu: {0}',
      })
      .replace('{0}', () => place),
  nearest: (count, place) => `Najbliższe sklepy (${speech.number(count)}): ${place}`,
  nearYou: (count) =>
    speech.plural(count, { one: '# sklep w pobliżu', few: '# sklepy w pobliżu', many: '# sklepów w pobliżu', other: '# sklepu w pobliżu' }),
  nearestYou: (count) => `Najbliższe sklepy (${speech.number(count)})`,
  onMap: 'Sklepy w tym miejscu mapy',
  nearHere: 'Sklepy w pobliżu tego',
  found: (count, words) =>
    speech
      .plural(count, { one: '# sklep dla „{0}”', few: '# sklepy dla „{0}”', many: '# sklepów dla „{0}”', other: '# sklepu dla „{0}”' })
      .replace('{0}', () => words),
  foundMany: (words) => `Sklepy dla „${words}”`,
  far: (within, place, store, away) => `Brak sklepu w promieniu ${within} (szukano: ${place}). Najbliższy to ${store}, odległość: ${away}.`,
  farYou: (within, store, away) => `Brak sklepu w promieniu ${within} od Ciebie. Najbliższy to ${store}, odległość: ${away}.`,
  none: (words) => `Nie znaleziono sklepu dla „${words}”.`,
  noneHint: 'Spróbuj większej miejscowości w pobliżu albo kodu pocztowego.',
  noStores: 'Nie ma jeszcze sklepów.',
  noneMatch: 'Żaden sklep tutaj nie pasuje do filtrów.',
  filtered: 'Filtry są włączone.',
  clear: 'Wyczyść filtry',
  stores: 'Sklepy',
  more: 'Pokaż więcej sklepów',
  loadingMore: 'Wczytywanie kolejnych',
  shown: (count) =>
    speech.plural(count, {
      one: 'Pokazano # kolejny sklep',
      few: 'Pokazano # kolejne sklepy',
      many: 'Pokazano # kolejnych sklepów',
      other: 'Pokazano # kolejnego sklepu',
    }),
  moreFailed: 'Nie można teraz wczytać kolejnych sklepów.',
  needsNetwork: 'Wyszukiwanie wymaga sieci. To są sklepy znalezione wcześniej.',
  filters: 'Filtry',
  filtersOn: (count) => speech.plural(count, { one: 'Filtry: #', few: 'Filtry: #', many: 'Filtry: #', other: 'Filtry: #' }),
  openUntil: (time) => `Otwarte do ${time}`,
  openAlways: 'Otwarte całą dobę',
  closesIn: (duration) => `Zamknięcie za ${duration}`,
  closed: 'Zamknięte',
  closedFor: (reason) => `Zamknięte: ${reason}`,
  opensIn: (duration) => `Zamknięte, otwarcie za ${duration}`,
  opensAt: (time) => `Zamknięte, otwarcie o ${time}`,
  opensTomorrow: (time) => `Zamknięte, otwarcie jutro o ${time}`,
  opensOn: (day, time) => `Zamknięte, otwarcie: ${day}, ${time}`,
  hoursUnknown: 'Godziny nieznane',
  openOnArrival: 'Otwarte, gdy dotrzesz',
  closedOnArrival: 'Zamknięte, gdy dotrzesz',
  inStock: 'Dostępne',
  left: (count) =>
    speech.plural(count, {
      one: 'Została tylko # sztuka',
      few: 'Zostały tylko # sztuki',
      many: 'Zostało tylko # sztuk',
      other: 'Zostało tylko # sztuki',
    }),
  soldOut: 'Tutaj wyprzedane',
  uncounted: 'Stan nieznany, zapytaj w sklepie',
  counted: (age) => `stan: ${age}`,
  chosen: 'Mój sklep',
  here: 'Jesteś tutaj',
  list: 'Lista',
  map: 'Mapa',
  view: 'Widok',
  farther: 'Dalej',
});
