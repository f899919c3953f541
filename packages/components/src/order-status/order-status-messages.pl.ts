import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.pl.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.pl.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: 'Gdzie jest moje zamówienie?',
  findLead: 'Otwórz je numerem, kodem z paragonu lub przez konto.',
  order: (number) => `Zamówienie ${number}`,
  now: {
    placed: 'Mamy Twoje zamówienie.',
    paid: 'Płatność dotarła. Wszystko przygotowujemy.',
    ready: 'Jest gotowe i czeka na Ciebie.',
    collected: 'Już je masz. Niech cieszy.',
    shipped: 'Jest w drodze do Ciebie.',
    delivered: 'Dotarło. Niech cieszy.',
    cancelled: 'To zamówienie anulowano.',
    failed: 'Płatność się nie udała, zamówienie zakończono.',
    expired: 'Czas minął, zanim je opłacono lub odebrano.',
  },
  timeline: 'Stan sprawy',
  ahead: 'przed nami',
  pickup: 'Kod odbioru',
  pickupHint: 'Podaj te cyfry przy kasie.',
  keptUntil: (when) => `Odłożone dla Ciebie do: ${when}.`,
  payUntil: (when) => `Do zapłaty do: ${when}.`,
  store: 'Sklep',
  articles: 'Artykuły',
  gift: 'Prezent: ten paragon nie pokazuje cen.',
  giftNote: 'Na kartce',
  discount: 'Rabat',
  total: 'Razem',
  tax: (amount) => `w tym ${amount} podatku`,
  finalSale: 'Wyprzedaż końcowa',
  returnIt: 'Zwróć coś',
  backToOrder: 'Wróć do zamówienia',
  cancel: 'Anuluj zamówienie',
  cancelSure: 'Anulować to zamówienie?',
  cancelYes: 'Tak, anuluj',
  cancelNo: 'Nie',
  cancelLate: 'Nie można go już anulować. Możesz je zwrócić, gdy do Ciebie dotrze.',
});
