import type { ReturnWords } from './return-words.en.ts';

export const returnStatuses: ReturnWords['returnStatuses'] = {
  placed: 'Wir warten darauf',
  received: 'Angekommen, wir sehen es uns an',
  completed: 'Erledigt',
  rejected: 'Nicht angenommen',
  cancelled: 'Du behältst es',
};
