import type { MessageTable } from '../i18n/message-set.ts';
import { matchNames } from '../match/match.de.ts';
import type { ClaimMessages } from './claim.en.ts';

export const claimMessages: MessageTable<ClaimMessages> = (speech) => ({
  symbols: matchNames,
  looking: 'Dein Warenkorb wird gesucht',
  foundTitle: 'Hier weitermachen?',
  found: (count, brand) =>
    speech.plural(count, {
      one: `Dein Warenkorb von ${brand} mit # Artikel wartet auf dich.`,
      other: `Dein Warenkorb von ${brand} mit # Artikeln wartet auf dich.`,
    }),
  from: (screen) => `Von: ${screen}`,
  channels: {
    web: 'Onlineshop',
    mobile: 'Smartphone',
    kiosk: 'Bildschirm im Geschäft',
    social: 'Social-Media-Seite',
    email: 'E-Mail',
    sms: 'SMS',
  },
  match: 'Zeigt der andere Bildschirm dieselben drei Symbole?',
  moves: 'Der andere Bildschirm vergisst den Warenkorb.',
  shares: 'Der Warenkorb bleibt auch auf dem anderen Gerät.',
  accept: 'Hier weitermachen',
  accepting: 'Einen Moment',
  decline: 'Gehört mir nicht',
  claimedTitle: 'Dein Warenkorb ist da',
  claimedLead: (count) => speech.plural(count, { one: '# Artikel liegt für dich bereit.', other: '# Artikel liegen für dich bereit.' }),
  goOn: 'Weiter einkaufen',
  declinedTitle: 'Gut, dass du hingesehen hast',
  declinedLead: 'Nichts wurde geändert. Der Warenkorb bleibt, wo er war.',
  entryTitle: 'Gib deinen Code ein',
  entryLead: 'Er steht auf dem anderen Bildschirm neben dem QR-Code.',
  field: 'Code vom anderen Bildschirm',
  find: 'Warenkorb suchen',
  missing: 'Gib die acht Zeichen des Codes ein.',
  unavailable:
    'Dieser Code ist falsch, schon benutzt oder abgelaufen. Hol dir auf dem anderen Bildschirm einen neuen und gib ihn hier ein.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Zu viele Versuche. Warte # Sekunde und versuch es dann noch einmal.',
      other: 'Zu viele Versuche. Warte # Sekunden und versuch es dann noch einmal.',
    }),
  offline: 'Gerade keine Verbindung. Nichts ist verloren: Versuch es gleich noch einmal.',
  failed: 'Das hat nicht geklappt. Nichts ist verloren: Versuch es gleich noch einmal.',
  retry: 'Erneut versuchen',
  anotherCode: 'Code eingeben',
});
