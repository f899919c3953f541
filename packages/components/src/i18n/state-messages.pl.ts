import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: 'Wczytywanie',
  slow: 'Trwa to dłużej niż zwykle.',
  failed: 'Nie można tego teraz wyświetlić.',
  retry: 'Spróbuj ponownie',
  offline: 'Jesteś offline. Treść pojawi się, gdy wróci połączenie.',
  stale: (age) => (age ? `Jesteś offline. Stan: ${age}.` : 'Jesteś offline. Te informacje mogły się zmienić.'),
};
