import { codeReasons } from '../code-reasons/code-reasons.de.ts';
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
  missing: (amount) => `Noch ${amount} bis zur nächsten Stufe`,
  missingUnits: (count) => `Noch ${speech.plural(count, { one: '# Stück', other: '# Stück' })} bis zur nächsten Stufe`,
  apply: 'Einlösen',
  applied: (title) => `${title} ist in deinem Warenkorb`,
  copy: 'Kopieren',
  copied: 'Kopiert',
  notDone: 'Das hat nicht geklappt. Bitte gleich noch einmal.',
  signIn: 'Anmelden',
  more: 'Alles zeigen',
  next: (at, of) => `Nächstes Angebot (${speech.number(at)} von ${speech.number(of)})`,
  before: 'Vorher',
  now: 'Jetzt',
  lowest: 'Durchgestrichen ist der niedrigste Preis der 30 Tage davor.',
  whyNot: codeReasons,
});
