import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeServices } from '../store-services/store-services.fr.ts';

export const storeFiltersMessages: MessageTable<StoreFiltersMessages> = (_speech) => ({
  ...storeServices,
  clear: 'Effacer les filtres',
  open: 'Ouvert',
  anyTime: 'Peu importe',
  now: 'Maintenant',
  onArrival: 'À mon arrivée',
  atTime: 'À une heure précise',
  when: 'Jour et heure',
});
