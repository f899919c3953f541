import type { MessageTable } from '../i18n/message-set.ts';
import { matchNames } from '../match/match.pl.ts';
import type { ClaimMessages } from './claim.en.ts';

export const claimMessages: MessageTable<ClaimMessages> = (speech) => ({
  symbols: matchNames,
  looking: 'Szukamy Twojego koszyka',
  foundTitle: 'Kontynuować tutaj?',
  found: (count, brand) =>
    speech.plural(count, {
      one: `Czeka na Ciebie koszyk ${brand}, a w nim # produkt.`,
      few: `Czeka na Ciebie koszyk ${brand}, a w nim # produkty.`,
      many: `Czeka na Ciebie koszyk ${brand}, a w nim # produktów.`,
      other: `Czeka na Ciebie koszyk ${brand}, a w nim # produktu.`,
    }),
  from: (screen) => `Skąd: ${screen}`,
  channels: {
    web: 'sklep internetowy',
    mobile: 'telefon',
    kiosk: 'ekran w sklepie',
    social: 'media społecznościowe',
    email: 'e-mail',
    sms: 'SMS',
  },
  match: 'Czy na drugim ekranie widać te same trzy symbole?',
  moves: 'Drugi ekran zapomni koszyk.',
  shares: 'Koszyk zostanie też na drugim urządzeniu.',
  accept: 'Kontynuuj tutaj',
  accepting: 'Chwileczkę',
  decline: 'To nie mój',
  claimedTitle: 'Twój koszyk już tu jest',
  claimedLead: (count) =>
    speech.plural(count, {
      one: '# produkt czeka na Ciebie.',
      few: '# produkty czekają na Ciebie.',
      many: '# produktów czeka na Ciebie.',
      other: '# produktu czeka na Ciebie.',
    }),
  goOn: 'Kontynuuj zakupy',
  declinedTitle: 'Dobrze, że zwracasz na to uwagę',
  declinedLead: 'Nic się nie zmieniło. Koszyk jest tam, gdzie był.',
  entryTitle: 'Wpisz kod',
  entryLead: 'Znajdziesz go obok kodu QR na drugim ekranie.',
  field: 'Kod z drugiego ekranu',
  find: 'Znajdź mój koszyk',
  missing: 'Wpisz osiem liter i cyfr kodu.',
  unavailable: 'Ten kod jest błędny, wykorzystany lub wygasł. Pobierz nowy na drugim ekranie i wpisz go tutaj.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Zbyt wiele prób. Odczekaj # sekundę i spróbuj ponownie.',
      few: 'Zbyt wiele prób. Odczekaj # sekundy i spróbuj ponownie.',
      many: 'Zbyt wiele prób. Odczekaj # sekund i spróbuj ponownie.',
      other: 'Zbyt wiele prób. Odczekaj # sekundy i spróbuj ponownie.',
    }),
  offline: 'Brak połączenia. Nic nie przepadło: spróbuj ponownie za chwilę.',
  failed: 'Nie udało się. Nic nie przepadło: spróbuj ponownie za chwilę.',
  retry: 'Spróbuj ponownie',
  anotherCode: 'Wpisz kod',
});
