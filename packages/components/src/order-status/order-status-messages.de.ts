import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.de.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: 'Wo ist meine Bestellung?',
  findLead: 'Öffne sie mit ihrer Nummer, dem Code eines Belegs oder deinem Konto.',
  order: (number) => `Bestellung ${number}`,
  now: {
    placed: 'Deine Bestellung ist da.',
    paid: 'Deine Zahlung ist da. Wir machen alles fertig.',
    ready: 'Sie ist fertig und wartet auf dich.',
    collected: 'Du hast sie. Viel Freude damit.',
    shipped: 'Sie ist unterwegs zu dir.',
    delivered: 'Sie ist angekommen. Viel Freude damit.',
    cancelled: 'Diese Bestellung wurde storniert.',
    failed: 'Die Zahlung hat nicht geklappt, die Bestellung ist beendet.',
    expired: 'Die Zeit lief ab, bevor sie bezahlt oder abgeholt wurde.',
  },
  timeline: 'Stand der Dinge',
  ahead: 'kommt noch',
  pickup: 'Abholcode',
  pickupHint: 'Nenne diese Ziffern an der Kasse.',
  keptUntil: (when) => `Für dich zurückgelegt bis ${when}.`,
  payUntil: (when) => `Zu bezahlen bis ${when}.`,
  store: 'Filiale',
  articles: 'Artikel',
  gift: 'Ein Geschenk: Dieser Beleg zeigt keine Preise.',
  giftNote: 'Auf der Karte',
  discount: 'Rabatt',
  total: 'Summe',
  tax: (amount) => `darin ${amount} Steuer`,
  finalSale: 'Endverkauf',
  returnIt: 'Etwas zurückgeben',
  backToOrder: 'Zurück zur Bestellung',
  cancel: 'Bestellung stornieren',
  cancelSure: 'Diese Bestellung stornieren?',
  cancelYes: 'Ja, stornieren',
  cancelNo: 'Nein',
  cancelLate: 'Sie kann nicht mehr storniert werden. Du kannst sie zurückgeben, sobald du sie hast.',
});
