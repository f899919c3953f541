import type { ReturnWords } from './return-words.en.ts';

export const returnStatuses: ReturnWords['returnStatuses'] = {
  placed: 'Nous l’attendons',
  received: 'Arrivé, nous l’examinons',
  completed: 'Réglé',
  rejected: 'Refusé',
  cancelled: 'Vous le gardez',
};
