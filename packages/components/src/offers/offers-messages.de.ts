import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import type { OffersMessages } from './offers-messages.ts';

export const de: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'Angebote',
  none: 'Gerade keine Angebote. Was du in den Warenkorb legst, kann eines bringen.',
  endsIn: (time) => `Noch ${time}`,
  inBag: 'In deinem Warenkorb',
  takes: (amount) => `spart ${amount}`,
  missing: (amount) => `Noch ${amount}`,
  missingUnits: (count) => speech.plural(count, { one: 'Noch # Stück', other: 'Noch # Stück' }),
  apply: 'Einlösen',
  applied: (title) => `${title} ist in deinem Warenkorb`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  notDone: 'Das hat nicht geklappt. Bitte gleich noch einmal.',
  signIn: 'Anmelden',
  next: (at, of) => `Nächstes Angebot (${speech.number(at)} von ${speech.number(of)})`,
  before: 'Vorher',
  now: 'Jetzt',
  lowest: 'Durchgestrichen ist der niedrigste Preis der 30 Tage davor.',
  whyNot: {
    expired: () => 'Gilt nicht mehr',
    'sign-in': () => 'Nur für angemeldete Kundinnen und Kunden',
    'not-for-you': () => 'Für andere Kundinnen und Kunden gedacht',
    'minimum-not-reached': (missing) => (missing ? `Noch ${missing}, dann gilt es` : 'In deinem Warenkorb fehlt noch etwas'),
    'nothing-matches': () => 'Noch gehört nichts in deinem Warenkorb zu diesem Angebot',
    'does-not-combine': (_, other) => (other ? `Nicht zusammen mit „${other}“` : 'Nicht zusammen mit einem anderen Angebot'),
    'used-up': () => 'Schon so oft eingelöst, wie es geht',
    'already-applied': () => 'Dieses Angebot hast du schon',
    'too-many-codes': () => 'Mehr Codes passen nicht in den Warenkorb',
  },
});
