import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const de: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `jetzt ${speech.number(units)} in deinem Warenkorb`;
  return {
    ...stateMessages,
    title: 'Anmelden',
    lead: 'Ohne Passwort: Wir senden einen sechsstelligen Code an deine E-Mail-Adresse. Neu hier? Mehr braucht es auch dann nicht.',
    kioskLead:
      'Ohne Passwort: Wir senden einen sechsstelligen Code an deine E-Mail-Adresse. Dieser Bildschirm vergisst dich, wenn du gehst.',
    email: 'E-Mail-Adresse',
    send: 'Code senden',
    sending: 'Code wird gesendet',
    codeTitle: 'Code eingeben',
    sent: (email) => `Wir haben sechs Ziffern an ${email} gesendet.`,
    delayed: (email) => `Sechs Ziffern sind unterwegs an ${email}. Das kann einige Minuten dauern.`,
    code: 'Sechsstelliger Code',
    codeHint: 'Mit der sechsten Ziffer wird er geprüft.',
    goodFor: (time) => `Gilt noch ${time}`,
    over: 'Die Zeit dieses Codes ist um. Lass dir einen neuen senden.',
    check: 'Anmelden',
    checking: 'Code wird geprüft',
    resend: 'Neuen Code senden',
    resendIn: (time) => `Neuer Code in ${time}`,
    resent: 'Ein neuer Code ist unterwegs. Der vorige gilt nicht mehr.',
    otherEmail: 'Andere Adresse verwenden',
    minutes: (count) => speech.plural(count, { one: '# Minute', other: '# Minuten' }),
    seconds: (count) => speech.plural(count, { one: '# Sekunde', other: '# Sekunden' }),
    faults: {
      'no-email': 'Gib deine E-Mail-Adresse ein.',
      'bad-email': 'An diese Adresse können wir nicht schreiben. Bitte prüfe sie.',
      'no-code': 'Gib die sechs Ziffern aus unserer E-Mail ein.',
      dead: 'Dieser Code gilt nicht mehr. Lass dir einen neuen senden.',
      offline: 'Gerade keine Verbindung. Nichts ist verloren: Versuch es gleich noch einmal.',
      failed: 'Das hat nicht geklappt. Nichts ist verloren: Versuch es gleich noch einmal.',
    },
    wrong: (left) =>
      left === undefined
        ? 'Das ist nicht der Code, den wir gesendet haben.'
        : speech.plural(left, {
            one: 'Das ist nicht der Code, den wir gesendet haben. Noch # Versuch.',
            other: 'Das ist nicht der Code, den wir gesendet haben. Noch # Versuche.',
          }),
    limited: (time) => `Das waren viele Versuche. Weiter geht es in ${time}.`,
    signedInTitle: 'Du bist angemeldet',
    signedInAs: (email) => `Als ${email}`,
    signOut: 'Abmelden',
    mergedTitle: 'Aus zwei Warenkörben ist einer geworden',
    mergedLead: 'Was du hier hineingelegt hattest, liegt jetzt im Warenkorb deines Kontos.',
    merged: {
      added: (_before, _added, now) => `Hinzugefügt: ${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}: ${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}, mehr gibt es nicht: ${inBag(now)}`,
      gone: () => 'Nicht mehr erhältlich, darum nicht hinzugefügt',
    },
    goOn: 'Verstanden',
  };
};
