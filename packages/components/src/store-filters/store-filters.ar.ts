import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeServices } from '../store-services/store-services.ar.ts';

export const storeFiltersMessages: MessageTable<StoreFiltersMessages> = (_speech) => ({
  ...storeServices,
  clear: 'إزالة التصفية',
  open: 'مفتوح',
  anyTime: 'أي وقت',
  now: 'الآن',
  onArrival: 'عند وصولي',
  atTime: 'في وقت محدد',
  when: 'اليوم والساعة',
});
