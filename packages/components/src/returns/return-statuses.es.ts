import type { ReturnWords } from './return-words.en.ts';

export const returnStatuses: ReturnWords['returnStatuses'] = {
  placed: 'Lo esperamos',
  received: 'Ha llegado, lo estamos mirando',
  completed: 'Resuelto',
  rejected: 'No aceptado',
  cancelled: 'Te lo quedas',
};
