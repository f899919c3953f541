import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeServices } from '../store-services/store-services.pl.ts';

export const storeFiltersMessages: MessageTable<StoreFiltersMessages> = (_speech) => ({
  ...storeServices,
  clear: 'Wyczyść filtry',
  open: 'Otwarte',
  anyTime: 'Kiedykolwiek',
  now: 'Teraz',
  onArrival: 'Gdy przyjdę',
  atTime: 'O wybranej porze',
  when: 'Dzień i godzina',
});
