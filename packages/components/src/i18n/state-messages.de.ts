import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: 'Wird geladen',
  slow: 'Das dauert länger als sonst.',
  failed: 'Das lässt sich gerade nicht anzeigen.',
  retry: 'Erneut versuchen',
  offline: 'Du bist offline. Sobald die Verbindung wieder da ist, erscheint der Inhalt.',
  stale: (age) => (age ? `Du bist offline. Stand: ${age}.` : 'Du bist offline. Die Angaben können sich geändert haben.'),
};
