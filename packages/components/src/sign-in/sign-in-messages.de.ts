import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const de: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `jetzt ${speech.number(units)} in Ihrer Tasche`;
  return {
    ...stateMessages,
    title: 'Anmelden',
    lead: 'Ohne Passwort: Wir senden einen sechsstelligen Code an Ihre E-Mail-Adresse. Neu hier? Mehr braucht es auch dann nicht.',
    kioskLead:
      'Ohne Passwort: Wir senden einen sechsstelligen Code an Ihre E-Mail-Adresse. Dieser Bildschirm vergisst Sie, wenn Sie gehen.',
    email: 'E-Mail-Adresse',
    send: 'Code senden',
    sending: 'Code wird gesendet',
    codeTitle: 'Code eingeben',
    sent: (email) => `Wir haben sechs Ziffern an ${email} gesendet.`,
    delayed: (email) => `Sechs Ziffern sind unterwegs an ${email}. Das kann einige Minuten dauern.`,
    code: 'Sechsstelliger Code',
    codeHint: 'Mit der sechsten Ziffer wird er geprüft.',
    goodFor: (time) => `Gilt noch ${time}`,
    over: 'Die Zeit dieses Codes ist um. Lassen Sie sich einen neuen senden.',
    check: 'Anmelden',
    checking: 'Code wird geprüft',
    resend: 'Neuen Code senden',
    resendIn: (time) => `Neuer Code in ${time}`,
    resent: 'Ein neuer Code ist unterwegs. Der vorige gilt nicht mehr.',
    otherEmail: 'Andere Adresse verwenden',
    minutes: (count) => speech.plural(count, { one: '# Minute', other: '# Minuten' }),
    seconds: (count) => speech.plural(count, { one: '# Sekunde', other: '# Sekunden' }),
    faults: {
      'no-email': 'Geben Sie Ihre E-Mail-Adresse ein.',
      'bad-email': 'An diese Adresse können wir nicht schreiben. Bitte prüfen Sie sie.',
      'no-code': 'Geben Sie die sechs Ziffern aus unserer Mail ein.',
      dead: 'Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen senden.',
      offline: 'Gerade keine Verbindung. Nichts ist verloren: gleich noch einmal versuchen.',
      failed: 'Das hat nicht geklappt. Nichts ist verloren: gleich noch einmal versuchen.',
    },
    wrong: (left) =>
      left === undefined
        ? 'Das ist nicht der Code, den wir gesendet haben.'
        : speech.plural(left, {
            one: 'Das ist nicht der Code, den wir gesendet haben. Noch # Versuch.',
            other: 'Das ist nicht der Code, den wir gesendet haben. Noch # Versuche.',
          }),
    limited: (time) => `Das waren viele Versuche. Weiter geht es in ${time}.`,
    signedInTitle: 'Sie sind angemeldet',
    signedInAs: (email) => `Als ${email}`,
    signOut: 'Abmelden',
    mergedTitle: 'Aus zwei Taschen ist eine geworden',
    mergedLead: 'Was Sie hier eingelegt hatten, liegt jetzt in der Tasche Ihres Kontos.',
    merged: {
      added: (_before, _added, now) => `Dazugelegt: ${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}: ${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}, mehr gibt es nicht: ${inBag(now)}`,
      gone: () => 'Nicht mehr erhältlich, darum nicht dazugelegt',
    },
    goOn: 'Verstanden',
  };
};
