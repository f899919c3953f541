import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeServices } from '../store-services/store-services.de.ts';

export const storeFiltersMessages: MessageTable<StoreFiltersMessages> = (_speech) => ({
  ...storeServices,
  clear: 'Filter zurücksetzen',
  open: 'Geöffnet',
  anyTime: 'Egal wann',
  now: 'Jetzt',
  onArrival: 'Wenn ich ankomme',
  atTime: 'Zu einer Zeit',
  when: 'Tag und Uhrzeit',
});
