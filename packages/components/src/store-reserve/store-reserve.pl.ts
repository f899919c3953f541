import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';

export const storeReserveMessages: MessageTable<StoreReserveMessages> = (speech) => ({
  ...stateMessages,
  title: 'Zarezerwuj tutaj',
  lead: (count) =>
    speech.plural(count, {
      one: 'Odłożymy # artykuł z Twojego koszyka. Płacisz przy odbiorze.',
      few: 'Odłożymy # artykuły z Twojego koszyka. Płacisz przy odbiorze.',
      many: 'Odłożymy # artykułów z Twojego koszyka. Płacisz przy odbiorze.',
      other: 'Odłożymy # artykułu z Twojego koszyka. Płacisz przy odbiorze.',
    }),
  leadAdd: 'Dodamy ten artykuł do Twojego koszyka i go odłożymy. Płacisz przy odbiorze.',
  email: 'E-mail do potwierdzenia',
  emailFault: 'Wpisz adres e-mail, np. imie@example.com.',
  reserve: 'Zarezerwuj',
  reserving: 'Rezerwujemy',
  done: 'Zarezerwowane dla Ciebie',
  number: 'Numer zamówienia',
  code: 'Podaj przy kasie',
  until: (time) => `Czeka na Ciebie do: ${time}`,
  changed: 'Coś się zmieniło. Sprawdź koszyk i zarezerwuj ponownie.',
  gone: (title) => `${title}: brak w tym sklepie.`,
  fewer: (title, count) =>
    speech
      .plural(count, {
        one: '{0}: w tym sklepie tylko #.',
        few: '{0}: w tym sklepie tylko #.',
        many: '{0}: w tym sklepie tylko #.',
        other: '{0}: w tym sklepie tylko #.',
      })
      .replace('{0}', () => title),
  empty: 'Twój koszyk jest pusty. Najpierw coś do niego włóż.',
  offline: 'Jesteś offline. Spróbuj ponownie po powrocie połączenia.',
  failed: 'Nie udało się. Spróbuj ponownie.',
});
