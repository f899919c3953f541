import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import { storeServices } from '../store-services/store-services.pl.ts';

export const storeDetailsMessages: MessageTable<StoreDetailsMessages> = (_speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: 'Zamknięte',
  readyBy: (time) => `Gotowe do odbioru: ${time}`,
  deliveredBy: (time) => `U Ciebie do: ${time}`,
  within: (duration) => `przy zamówieniu w ciągu ${duration}`,
  hours: 'Godziny otwarcia',
  today: 'Dzisiaj',
  allDay: 'Otwarte całą dobę',
  special: 'Dni szczególne',
  clocks: (zone) => `Według czasu na miejscu: ${zone}`,
  phone: 'Telefon',
  directions: 'Trasa',
  page: 'Strona sklepu',
  scan: (store) => `Kod QR: droga do ${store}`,
  scanLead: 'Zeskanuj, aby zobaczyć drogę',
  choose: 'Wybierz jako mój sklep',
  chosen: 'Mój sklep',
  chosenSaid: (store) => `Twój sklep to teraz ${store}.`,
  unchosenSaid: (store) => `${store} nie jest już Twoim sklepem.`,
  chooseFailed: 'Nie udało się zapisać. Spróbuj ponownie.',
  forVisit: 'Tylko na czas tej wizyty. Zaloguj się, aby zachować wybór.',
  reserve: 'Zarezerwuj tutaj',
});
