import type { MessageTable } from '../i18n/message-set.ts';
import type { LookupMessages } from './lookup-messages.en.ts';
import { orderStatuses } from './order-statuses.pl.ts';

export const lookupMessages: MessageTable<LookupMessages> = (speech) => ({
  number: 'Numer zamówienia',
  numberHint: 'Jest na paragonie i w naszym e-mailu, na przykład DE-7K3M-Q9X5.',
  numberHintKiosk: 'Jest na paragonie. Możesz też przyłożyć kod z paragonu do czytnika.',
  email: 'Adres e-mail zamówienia',
  find: 'Znajdź zamówienie',
  finding: 'Chwileczkę',
  noNumber: 'Wpisz numer zamówienia.',
  noEmail: 'Wpisz adres e-mail, na który złożono zamówienie.',
  wrong: 'Nie znajdujemy zamówienia z tym numerem i tym adresem. Sprawdź oba i spróbuj ponownie.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Za dużo prób. Poczekaj # sekundę i spróbuj ponownie.',
      few: 'Za dużo prób. Poczekaj # sekundy i spróbuj ponownie.',
      other: 'Za dużo prób. Poczekaj # sekund i spróbuj ponownie.',
    }),
  away: 'Brak połączenia. Nic nie przepadło: spróbuj za chwilę.',
  broken: 'To się nie udało. Nic nie przepadło: spróbuj za chwilę.',
  badCode: 'Ten kod już niczego nie otwiera. Znajdź zamówienie po numerze.',
  lapsed: 'Dla Twojego bezpieczeństwa zamówienie po pewnym czasie się zamyka. Otwórz je jeszcze raz: wpisane dane są zachowane.',
  signIn: 'Zaloguj się i zobacz wszystkie zamówienia',
  mine: 'Twoje zamówienia',
  noOrders: 'Na Twoim koncie nie ma jeszcze zamówień.',
  another: 'Znajdź inne zamówienie',
  ordered: (day) => `Zamówiono ${day}`,
  pieces: (count) => speech.plural(count, { one: '# sztuka', few: '# sztuki', other: '# sztuk' }),
  older: 'Starsze zamówienia',
  newer: 'Nowsze zamówienia',
  step: (at, of) => `Krok ${speech.number(at)} z ${speech.number(of)}`,
  back: 'Wstecz',
  next: 'Dalej',
  howMany: 'Ile?',
  pickOne: 'Wybierz co najmniej jeden artykuł.',
  print: 'Drukuj',
  statuses: orderStatuses,
});
