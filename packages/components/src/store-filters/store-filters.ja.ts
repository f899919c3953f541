import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreFiltersMessages } from './store-filters.en.ts';
import { storeServices } from '../store-services/store-services.ja.ts';

export const storeFiltersMessages: MessageTable<StoreFiltersMessages> = (_speech) => ({
  ...storeServices,
  clear: '絞り込みを解除',
  open: '営業',
  anyTime: '指定なし',
  now: '営業中',
  onArrival: '到着時',
  atTime: '日時を指定',
  when: '日時',
});
