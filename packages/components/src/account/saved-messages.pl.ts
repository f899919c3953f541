import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: 'Zapisano',
  faults: {
    offline: 'Brak połączenia, więc nie zapisano. Spróbuj za chwilę.',
    'profile-changed': 'W międzyczasie zmieniono to na innym urządzeniu. To najnowszy stan: wybierz ponownie.',
    'consent-required': 'Przechowujemy to tylko po Twojej zgodzie.',
    'rate-limited': 'Za dużo naraz. Spróbuj za minutę.',
    'withdrawn-here': 'Obowiązuje tutaj od teraz. Sklep dowie się, gdy wróci połączenie.',
    other: 'Nie udało się. Nic nie zmieniono.',
  },
};
