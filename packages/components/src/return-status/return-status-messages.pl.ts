import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.pl.ts';
import { returnWords } from '../returns/return-words.pl.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: 'Zwrot jest zapisany',
  placedLead: 'Zachowaj kod: otwiera ten zwrot na każdym urządzeniu i przy kasie.',
  mailed: 'Potwierdzenie wysyłamy na adres e-mail z zamówienia.',
  steps: {
    store: 'Przynieś to z kodem do dowolnego naszego sklepu.',
    'drop-off': 'Zapakuj to i pokaż kod w punkcie nadania.',
    pickup: 'Zapakuj to. Kurier odbierze paczkę i zeskanuje kod.',
  },
  returnTitle: 'Twój zwrot',
  happened: {
    placed: 'Zapisany',
    received: 'Dotarł',
    completed: 'Rozliczony',
    rejected: 'Nieprzyjęty',
    cancelled: 'Odwołany',
  },
  qr: 'Kod QR tego zwrotu',
  qrHint: 'Zeskanuj go, aby kontynuować na telefonie, lub pokaż przy kasie.',
  noQr: 'Kod jest teraz niedostępny.',
  keepIt: 'Jednak zatrzymuję',
  keepSure: 'Odwołać zwrot?',
  keepYes: 'Tak, zatrzymuję',
  keepNo: 'Nie',
  accepted: (count) => `Przyjęto ${speech.number(count)}`,
  rejected: (count) => `Nie przyjęto ${speech.number(count)}`,
  timeline: 'Stan sprawy',
  articles: 'Artykuły',
  sendingPhotos: (at, of) => `Wysyłanie zdjęcia ${speech.number(at)} z ${speech.number(of)}`,
  sendAgain: 'Wyślij ponownie',
  over: 'Ten zwrot jest już zakończony.',
  gone: 'Ten kod już niczego nie otwiera.',
});
