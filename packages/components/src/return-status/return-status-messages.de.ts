import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.de.ts';
import { returnWords } from '../returns/return-words.de.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: 'Deine Rückgabe ist gebucht',
  placedLead: 'Behalte den Code: Er öffnet diese Rückgabe auf jedem Gerät und an der Kasse.',
  mailed: 'Ein Beleg geht an die E-Mail-Adresse der Bestellung.',
  steps: {
    store: 'Bring es mit dem Code in eine unserer Filialen.',
    'drop-off': 'Verpacke es und zeig den Code an der Annahmestelle.',
    pickup: 'Verpacke es. Der Paketdienst holt es ab und scannt den Code.',
  },
  returnTitle: 'Deine Rückgabe',
  happened: {
    placed: 'Gebucht',
    received: 'Angekommen',
    completed: 'Erledigt',
    rejected: 'Nicht angenommen',
    cancelled: 'Zurückgenommen',
  },
  qr: 'QR-Code dieser Rückgabe',
  qrHint: 'Scanne ihn, um am Telefon weiterzumachen, oder zeig ihn an der Kasse.',
  noQr: 'Der Code ist gerade nicht zu bekommen.',
  keepIt: 'Doch behalten',
  keepSure: 'Die Rückgabe zurücknehmen?',
  keepYes: 'Ja, ich behalte es',
  keepNo: 'Nein',
  accepted: (count) => speech.plural(count, { one: '# angenommen', other: '# angenommen' }),
  rejected: (count) => speech.plural(count, { one: '# nicht angenommen', other: '# nicht angenommen' }),
  timeline: 'Stand der Dinge',
  articles: 'Artikel',
  sendingPhotos: (at, of) => `Bild ${speech.number(at)} von ${speech.number(of)} wird gesendet`,
  sendAgain: 'Noch einmal senden',
  over: 'Diese Rückgabe ist schon abgeschlossen.',
  gone: 'Dieser Code öffnet nichts mehr.',
});
