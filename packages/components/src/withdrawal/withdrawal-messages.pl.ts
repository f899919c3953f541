import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.pl.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: 'Odstąpienie od umowy',
  withdrawFind: 'Otwórz zamówienie, od którego chcesz odstąpić.',
  withdrawLead:
    'W ustawowym terminie możesz odstąpić bez podania przyczyny i bez opłat. Dwa kroki: to oświadczenie, a potem potwierdzenie.',
  withdrawUntil: (day) => `Do: ${day}, do końca tego dnia.`,
  withdrawEarly: 'Termin zaczyna biec, gdy wszystko dotrze.',
  noWithdrawal: {
    'not-distance':
      'To zamówienie złożono w sklepie. Prawo odstąpienia dotyczy umów zawieranych na odległość. Możesz je zwrócić według naszych zasad.',
    'order-cancelled': 'Zamówienie anulowano, więc nie ma od czego odstępować.',
    gift: 'Odstąpić może tylko osoba, która zamówiła. Z paragonem prezentowym możesz wymienić rzecz lub otrzymać środki na zakupy.',
    'window-closed': 'Termin odstąpienia minął.',
    'all-returned': 'Wszystko jest już w drodze powrotnej lub zwrócone.',
    exempt: 'Ustawa wyłącza odstąpienie dla wszystkiego w tym zamówieniu.',
  },
  closedOn: (day) => `Ostatni dzień: ${day}.`,
  name: 'Imię i nazwisko',
  receiptTo: 'E-mail na potwierdzenie',
  noName: 'Wpisz imię i nazwisko.',
  noAddress: 'Wpisz adres e-mail.',
  whichGoods: 'Które towary?',
  everything: 'Wszystko z tego zamówienia',
  some: 'Tylko część',
  statement: 'Niniejszym informuję o moim odstąpieniu od umowy sprzedaży następujących rzeczy.',
  confirmTitle: 'Potwierdź odstąpienie',
  confirmLead: 'Liczy się od chwili potwierdzenia.',
  confirm: 'Potwierdź odstąpienie od umowy',
  withdrawnTitle: 'Odstąpiono od umowy',
  withdrawnLead: (when) => `Wpłynęło: ${when}.`,
  sentTo: (email) => `Potwierdzenie wysłano na adres ${email}. Zachowaj je: to Twój dowód.`,
  save: 'Zapisz potwierdzenie',
  fingerprint: 'Suma kontrolna',
  seeReturn: 'Jak wrócą towary',
  lastDayRow: 'Ostatni dzień',
  refund: 'Zwrot pieniędzy',
  refusals: {
    'withdrawal-closed': 'Od tego zamówienia nie można już odstąpić.',
    'too-many-units': 'Można odstąpić od mniejszej liczby, niż podano: część jest już w drodze powrotnej.',
  },
});
