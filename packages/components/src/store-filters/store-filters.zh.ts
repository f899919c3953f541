import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeServices } from '../store-services/store-services.zh.ts';

export const storeFiltersMessages: MessageTable<StoreFiltersMessages> = (_speech) => ({
  ...storeServices,
  clear: '清除筛选',
  open: '营业',
  anyTime: '任何时间',
  now: '现在',
  onArrival: '我到达时',
  atTime: '指定时间',
  when: '日期和时间',
});
