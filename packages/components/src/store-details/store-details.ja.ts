import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import { storeServices } from '../store-services/store-services.ja.ts';

export const storeDetailsMessages: MessageTable<StoreDetailsMessages> = (_speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: '休業',
  readyBy: (time) => `受け取り可能：${time}`,
  deliveredBy: (time) => `${time}までにお届け`,
  within: (duration) => `${duration}以内のご注文で`,
  hours: '営業時間',
  today: '今日',
  allDay: '24時間営業',
  special: '特別な日',
  clocks: (zone) => `現地時間：${zone}`,
  phone: '電話',
  directions: '道順',
  page: '店舗ページ',
  scan: (store) => `QRコード：${store}への道順`,
  scanLead: 'スキャンすると道順が表示されます',
  choose: 'マイ店舗にする',
  chosen: 'マイ店舗',
  chosenSaid: (store) => `${store}をマイ店舗にしました。`,
  unchosenSaid: (store) => `${store}はマイ店舗ではなくなりました。`,
  chooseFailed: '保存できませんでした。もう一度お試しください。',
  forVisit: '今回のみ有効です。保存するにはサインインしてください。',
  reserve: 'この店舗で取り置き',
});
