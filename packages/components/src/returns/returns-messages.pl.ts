import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.pl.ts';
import { returnStatuses } from './return-statuses.pl.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: 'Zwrot lub wymiana',
  findLead: 'Otwórz zamówienie i zobacz, co można zwrócić i do którego dnia.',
  order: (number) => `Zamówienie ${number}`,
  pickTitle: 'Co chcesz zwrócić?',
  lastDay: (day) => `To zamówienie możesz zwrócić do: ${day}. Ten dzień liczy się do końca.`,
  until: (day) => `Do: ${day}`,
  faultsOnly: 'Można zwrócić tylko wtedy, gdy coś jest nie tak.',
  whyNot: {
    'not-delivered': 'Jeszcze nie dotarło',
    'order-cancelled': 'Zamówienie anulowano',
    'return-open': 'Zwrot jest w toku',
    'all-returned': 'Już zwrócone',
    'window-closed': 'Ostatni dzień minął',
    'final-sale': 'Wyprzedaż końcowa: bez zwrotu',
    hygiene: 'Ze względów higienicznych bez zwrotu',
    'made-to-order': 'Wykonane na zamówienie: bez zwrotu',
    perishable: 'Nietrwałe, więc bez zwrotu',
    'gift-card': 'Kart podarunkowych nie można zwrócić',
  },
  bought: (count) => `Kupiono ${speech.number(count)}`,
  canGoBack: (count) => `Można zwrócić ${speech.number(count)}`,
  nothing: 'Z tego zamówienia nie można teraz nic zwrócić.',
  rules: 'Jak działają zwroty',
  ruleDays: (days) =>
    speech.plural(days, {
      one: '# dzień od dostarczenia, z dowolnego powodu. Dnia dostarczenia nie liczymy.',
      few: '# dni od dostarczenia, z dowolnego powodu. Dnia dostarczenia nie liczymy.',
      other: '# dni od dostarczenia, z dowolnego powodu. Dnia dostarczenia nie liczymy.',
    }),
  ruleFaults: (days) =>
    speech.plural(days, {
      one: 'Rzeczy wadliwe lub pomylone przyjmujemy przez # dzień.',
      few: 'Rzeczy wadliwe lub pomylone przyjmujemy przez # dni.',
      other: 'Rzeczy wadliwe lub pomylone przyjmujemy przez # dni.',
    }),
  ruleFee: (percent) => `Ze zwrotu potrącamy ${percent} na obsługę, chyba że wina jest nasza.`,
  ruleNoFee: 'Ze zwrotu nic nie potrącamy.',
  ruleBonus: (percent) => `Środki na zakupy są warte o ${percent} więcej.`,
  earlier: 'Zwroty z tego zamówienia',
  whyTitle: 'Dlaczego to zwracasz?',
  whyLead: 'Jeśli wina jest nasza, nic Cię to nie kosztuje.',
  outcomeTitle: 'Co wolisz w zamian?',
  howTitle: 'Jak to zwrócisz?',

  reviewTitle: 'Czy wszystko się zgadza?',
  reviewLead: 'Nic nie zostanie zapisane, dopóki tego nie wyślesz.',
  send: 'Wyślij zwrot',
  refusals: {
    'not-returnable': 'Części z tego nie można już zwrócić. Zobacz, co jeszcze można.',
    'too-many-units': 'Można zwrócić mniej, niż podano: część jest już w drodze.',
    'exchange-unavailable': 'To, co wybrano w zamian, właśnie się skończyło. Wybierz coś innego.',
    'return-option-unavailable': 'Ta możliwość nie jest już oferowana. Wybierz inną.',
  },
  moreOfOrder: 'Zwróć coś jeszcze',
  withdraw: 'Odstąp od umowy tutaj',
  toReturns: 'Wróć do zwrotów',
});
