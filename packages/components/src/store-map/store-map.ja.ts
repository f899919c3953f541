import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreMapMessages } from './store-map.en.ts';

export const storeMapMessages: MessageTable<StoreMapMessages> = (speech) => ({
  title: '店舗の地図',
  loading: '地図を読み込んでいます',
  toResults: '検索結果へ',
  pins: '地図上の店舗（矢印キーで移動）',
  cluster: (count) => speech.plural(count, { other: 'ここに#店舗、拡大' }),
  zoomIn: '拡大',
  zoomOut: '縮小',
  searchHere: 'ここで検索',
  outlined: '詳細な地図を読み込めません。輪郭を表示しています。',
  unavailable: 'ここでは地図を表示できません。すべてリストにあります。',
  unreachable: '今は地図を読み込めません。一覧にすべてあります。',
  retry: 'もう一度試す',
});
