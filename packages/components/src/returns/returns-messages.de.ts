import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.de.ts';
import { returnStatuses } from './return-statuses.de.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: 'Rückgabe oder Umtausch',
  findLead: 'Öffne deine Bestellung und sieh, was du bis wann zurückgeben kannst.',
  order: (number) => `Bestellung ${number}`,
  pickTitle: 'Was möchtest du zurückgeben?',
  lastDay: (day) => `Diese Bestellung kannst du bis ${day} zurückgeben. Der Tag zählt bis zu seinem Ende.`,
  until: (day) => `Bis ${day}`,
  faultsOnly: 'Es kann nur zurück, wenn etwas damit nicht stimmt.',
  whyNot: {
    'not-delivered': 'Noch nicht angekommen',
    'order-cancelled': 'Die Bestellung wurde storniert',
    'return-open': 'Die Rückgabe läuft schon',
    'all-returned': 'Schon zurückgegeben',
    'window-closed': 'Der letzte Tag ist vorbei',
    'final-sale': 'Abverkauf: keine Rückgabe',
    hygiene: 'Aus Hygienegründen keine Rückgabe',
    'made-to-order': 'Sonderanfertigung: keine Rückgabe',
    perishable: 'Verderblich, daher keine Rückgabe',
    'gift-card': 'Geschenkkarten gehen nicht zurück',
  },
  bought: (count) => speech.plural(count, { one: '# gekauft', other: '# gekauft' }),
  canGoBack: (count) => speech.plural(count, { one: '# kann zurückgehen', other: '# können zurückgehen' }),
  nothing: 'Von dieser Bestellung kann gerade nichts zurückgegeben werden.',
  rules: 'So geht die Rückgabe',
  ruleDays: (days) =>
    speech.plural(days, {
      one: '# Tag nach der Ankunft, aus jedem Grund. Der Tag der Ankunft zählt nicht mit.',
      other: '# Tage nach der Ankunft, aus jedem Grund. Der Tag der Ankunft zählt nicht mit.',
    }),
  ruleFaults: (days) =>
    speech.plural(days, {
      one: 'Fehlerhaftes oder Falsches nehmen wir # Tag lang zurück.',
      other: 'Fehlerhaftes oder Falsches nehmen wir # Tage lang zurück.',
    }),
  ruleFee: (percent) => `${percent} einer Erstattung behalten wir für die Bearbeitung, außer der Fehler liegt bei uns.`,
  ruleNoFee: 'Von deiner Erstattung wird nichts abgezogen.',
  ruleBonus: (percent) => `Guthaben ist ${percent} mehr wert.`,
  earlier: 'Rückgaben dieser Bestellung',
  whyTitle: 'Warum geht es zurück?',
  whyLead: 'Liegt der Fehler bei uns, kostet es dich nichts.',
  outcomeTitle: 'Was möchtest du stattdessen?',
  howTitle: 'Wie kommt es zurück?',

  reviewTitle: 'Stimmt alles?',
  reviewLead: 'Gebucht wird erst, wenn du es abschickst.',
  send: 'Rückgabe abschicken',
  refusals: {
    'not-returnable': 'Etwas davon kann nicht mehr zurückgegeben werden. Sieh nach, was noch geht.',
    'too-many-units': 'Es können weniger zurück, als du angegeben hast: Einige sind schon unterwegs.',
    'exchange-unavailable': 'Was du dafür haben wolltest, ist gerade ausverkauft. Wähle etwas anderes.',
    'return-option-unavailable': 'Diesen Weg gibt es nicht mehr. Wähle einen anderen.',
  },
  moreOfOrder: 'Noch etwas zurückgeben',
  withdraw: 'Vertrag widerrufen',
  toReturns: 'Zurück zur Rückgabe',
});
