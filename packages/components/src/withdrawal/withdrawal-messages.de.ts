import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.de.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: 'Vertrag widerrufen',
  withdrawFind: 'Öffne die Bestellung, die du widerrufen möchtest.',
  withdrawLead:
    'Innerhalb der gesetzlichen Frist kannst du ohne Grund und ohne Kosten widerrufen. Zwei Schritte: diese Erklärung, dann deine Bestätigung.',
  withdrawUntil: (day) => `Bis ${day}, bis zum Ende des Tages.`,
  withdrawEarly: 'Die Frist beginnt, wenn alles angekommen ist.',
  noWithdrawal: {
    'not-distance':
      'Diese Bestellung wurde in einer Filiale aufgegeben. Das Widerrufsrecht gilt für Fernabsatzverträge. Nach unseren eigenen Regeln kannst du sie zurückgeben.',
    'order-cancelled': 'Die Bestellung wurde storniert: Es gibt nichts zu widerrufen.',
    gift: 'Widerrufen kann nur, wer bestellt hat. Mit dem Geschenkbeleg kannst du umtauschen oder Guthaben bekommen.',
    'window-closed': 'Die Widerrufsfrist ist vorbei.',
    'all-returned': 'Alles ist schon auf dem Rückweg oder zurückgegeben.',
    exempt: 'Für alles in dieser Bestellung schließt das Gesetz den Widerruf aus.',
  },
  closedOn: (day) => `Der letzte Tag war ${day}.`,
  name: 'Dein Name',
  receiptTo: 'E-Mail für die Eingangsbestätigung',
  noName: 'Gib deinen Namen ein.',
  noAddress: 'Gib eine E-Mail-Adresse ein.',
  whichGoods: 'Welche Waren?',
  everything: 'Alles aus dieser Bestellung',
  some: 'Nur einen Teil',
  statement: 'Hiermit widerrufe ich den von mir abgeschlossenen Vertrag über den Kauf der folgenden Waren.',
  confirmTitle: 'Bestätige deinen Widerruf',
  confirmLead: 'Er gilt ab dem Moment, in dem du bestätigst.',
  confirm: 'Widerruf bestätigen',
  withdrawnTitle: 'Du hast widerrufen',
  withdrawnLead: (when) => `Eingegangen am ${when}.`,
  sentTo: (email) => `Die Eingangsbestätigung ging an ${email}. Bewahre sie auf: Sie ist dein Nachweis.`,
  save: 'Eingangsbestätigung speichern',
  fingerprint: 'Prüfsumme',
  seeReturn: 'Wie die Ware zurückkommt',
  lastDayRow: 'Letzter Tag',
  refund: 'Erstattung',
  refusals: {
    'withdrawal-closed': 'Diese Bestellung kann nicht mehr widerrufen werden.',
    'too-many-units': 'Weniger davon kann widerrufen werden, als du angegeben hast: Einiges ist schon auf dem Rückweg.',
  },
});
