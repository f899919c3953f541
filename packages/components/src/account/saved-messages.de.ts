import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: 'Gespeichert',
  faults: {
    offline: 'Keine Verbindung, darum nicht gespeichert. Versuch es gleich noch einmal.',
    'profile-changed': 'Inzwischen auf einem anderen Gerät geändert. Das ist der neueste Stand: bitte neu wählen.',
    'consent-required': 'Das speichern wir nur, wenn du vorher zustimmst.',
    'rate-limited': 'Das war viel auf einmal. Bitte in einer Minute noch einmal.',
    'withdrawn-here': 'Gilt hier ab sofort. Der Shop erfährt es, sobald du wieder online bist.',
    other: 'Das hat nicht geklappt. Nichts wurde geändert.',
  },
};
