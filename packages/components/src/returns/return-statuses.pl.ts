import type { ReturnWords } from './return-words.en.ts';

export const returnStatuses: ReturnWords['returnStatuses'] = {
  placed: 'Czekamy na to',
  received: 'Dotarło, sprawdzamy',
  completed: 'Rozliczone',
  rejected: 'Nieprzyjęte',
  cancelled: 'Zostaje u Ciebie',
};
