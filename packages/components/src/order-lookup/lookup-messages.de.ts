import type { MessageTable } from '../i18n/message-set.ts';
import type { LookupMessages } from './lookup-messages.en.ts';
import { orderStatuses } from './order-statuses.de.ts';

export const lookupMessages: MessageTable<LookupMessages> = (speech) => ({
  number: 'Bestellnummer',
  numberHint: 'Sie steht auf dem Beleg und in unserer E-Mail, etwa DE-7K3M-Q9X5.',
  numberHintKiosk: 'Sie steht auf dem Beleg. Du kannst den Code des Belegs auch vor den Scanner halten.',
  email: 'E-Mail-Adresse der Bestellung',
  find: 'Bestellung finden',
  finding: 'Einen Moment',
  noNumber: 'Gib die Bestellnummer ein.',
  noEmail: 'Gib die E-Mail-Adresse ein, mit der bestellt wurde.',
  wrong: 'Wir finden keine Bestellung mit dieser Nummer und dieser E-Mail-Adresse. Prüfe beide und versuche es noch einmal.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Zu viele Versuche. Warte # Sekunde und versuche es dann noch einmal.',
      other: 'Zu viele Versuche. Warte # Sekunden und versuche es dann noch einmal.',
    }),
  away: 'Gerade keine Verbindung. Nichts ist verloren: Versuche es gleich noch einmal.',
  broken: 'Das hat nicht geklappt. Nichts ist verloren: Versuche es gleich noch einmal.',
  badCode: 'Dieser Code öffnet nichts mehr. Suche die Bestellung über ihre Nummer.',
  lapsed: 'Zu deinem Schutz schließt sich eine Bestellung nach einer Weile wieder. Öffne sie noch einmal: Deine Angaben sind noch da.',
  signIn: 'Anmelden und alle Bestellungen sehen',
  mine: 'Deine Bestellungen',
  noOrders: 'In deinem Konto gibt es noch keine Bestellung.',
  another: 'Andere Bestellung suchen',
  ordered: (day) => `Bestellt am ${day}`,
  pieces: (count) => speech.plural(count, { one: '# Stück', other: '# Stück' }),
  older: 'Ältere Bestellungen',
  newer: 'Neuere Bestellungen',
  step: (at, of) => `Schritt ${speech.number(at)} von ${speech.number(of)}`,
  back: 'Zurück',
  next: 'Weiter',
  howMany: 'Wie viele?',
  pickOne: 'Wähle mindestens einen Artikel.',
  print: 'Drucken',
  statuses: orderStatuses,
});
