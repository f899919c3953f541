import { savedMessages } from '../account/saved-messages.pl.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const pl: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'Na tym ekranie Twój wybór obowiązuje, dopóki go nie opuścisz. Na Twoich urządzeniach zostaje.',
  device: 'Twój wybór jest zapisany na tym urządzeniu. Zaloguj się, a pójdzie z Tobą.',

  privacy: 'Na co się zgadzasz',
  privacyLead: 'Każda zgoda osobno, do zmiany w każdej chwili. Nic nie jest zaznaczone z góry.',
  purposes: {
    analytics: { title: 'Liczenie, jak korzystasz ze sklepu', text: 'Liczymy strony i kroki, żeby sklep był lepszy.' },
    marketing: { title: 'Pisanie do Ciebie', text: 'Nowości i oferty, od czasu do czasu.' },
    personalisation: { title: 'Pokazywanie tego, co pasuje', text: 'To, co oglądasz i kupujesz, decyduje o tym, co widzisz.' },
    fit: { title: 'Przechowywanie wymiarów', text: 'Żeby powiedzieć, który rozmiar pasuje. Bez zgody je usuwamy.' },
  },
  channels: {
    web: 'Sklep internetowy',
    mobile: 'Telefon',
    kiosk: 'Ekrany w sklepach',
    social: 'Media społecznościowe',
    email: 'E-mail',
    sms: 'SMS',
  },
  granted: (day, place, wording) => `Tak od ${day} (${place}, treść ${wording})`,
  withdrawn: (day, place) => `Nie od ${day} (${place})`,
  neverAsked: 'Nie: nigdy o to nie pytaliśmy',

  data: 'Twoje dane',
  dataLead: 'Wszystko, co o Tobie mamy, możesz pobrać albo kazać nam usunąć.',
  export: 'Pobierz moje dane',
  exporting: 'Zbieramy dane',
  exportElsewhere: 'Aby pobrać dane, zaloguj się na własnym urządzeniu.',
  erase: 'Usuń moje konto',
  eraseTitle: 'Usunąć wszystko?',
  erased: [
    'Twój adres, preferencje i wymiary',
    'Twoje punkty, bez możliwości odzyskania',
    'Twój koszyk na każdym urządzeniu',
    'Twoje zgody i to, co policzono',
  ],
  kept: 'Prawo każe nam przechowywać zamówienia i zwroty przez kilka lat. Nie wynika z nich już, czyje są.',
  eraseNow: 'Usuń na zawsze',
  erasing: 'Usuwanie',
  keep: 'Zostaw moje konto',
  prove: 'Dla pewności, że to Ty: najpierw poproś o nowy kod.',
  goneTitle: 'Już Cię nie pamiętamy',
  goneLead: 'Twoje konto usunięto i wylogowano Cię wszędzie.',
  records: (nouns) => `Przechowujemy z mocy prawa, bez Twojego nazwiska: ${nouns}.`,
  nouns: { orders: 'zamówienia', returns: 'zwroty' },
});
