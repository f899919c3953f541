import type { Speech } from '../i18n/speech.ts';
import { storeServices } from '../store-services/store-services.en.ts';

export const storeFiltersMessages = (_speech: Speech) => ({
  ...storeServices,
  clear: 'Clear filters',
  open: 'Open',
  anyTime: 'Any time',
  now: 'Now',
  onArrival: 'When I arrive',
  atTime: 'At a time',
  when: 'Day and time',
});

export type StoreFiltersMessages = ReturnType<typeof storeFiltersMessages>;
