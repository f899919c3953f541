import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeServices } from '../store-services/store-services.es.ts';

export const storeFiltersMessages: MessageTable<StoreFiltersMessages> = (_speech) => ({
  ...storeServices,
  clear: 'Quitar filtros',
  open: 'Abierta',
  anyTime: 'Cuando sea',
  now: 'Ahora',
  onArrival: 'Cuando llegue',
  atTime: 'A una hora',
  when: 'Día y hora',
});
