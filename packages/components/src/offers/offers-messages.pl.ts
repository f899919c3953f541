import { codeReasons } from '../code-reasons/code-reasons.pl.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import type { OffersMessages } from './offers-messages.ts';

export const pl: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'Oferty',
  none: 'Teraz nie ma ofert. To, co dodasz do koszyka, może jakąś uruchomić.',
  endsIn: (time) => `Pozostało: ${time}`,
  inBag: 'W koszyku',
  takes: (amount) => `rabat ${amount}`,
  missing: (amount) => `Brakuje ${amount} do następnego progu`,
  missingUnits: (count) =>
    `${speech.plural(count, { one: 'Brakuje # sztuki', few: 'Brakuje # sztuk', many: 'Brakuje # sztuk', other: 'Brakuje # sztuk' })} do następnego progu`,
  apply: 'Użyj',
  applied: (title) => `Oferta w koszyku: ${title}`,
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  notDone: 'Nie udało się. Spróbuj za chwilę.',
  signIn: 'Zaloguj się',
  more: 'Pokaż wszystko',
  next: (at, of) => `Następna oferta (${speech.number(at)} z ${speech.number(of)})`,
  before: 'Przedtem',
  now: 'Teraz',
  lowest: 'Przekreślona jest najniższa cena z 30 dni przed obniżką.',
  whyNot: codeReasons,
});
