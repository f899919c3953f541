import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductGridMessages } from './product-grid.en.ts';

export const productGridMessages: MessageTable<ProductGridMessages> = (speech) => ({
  loading: '商品を読み込んでいます',
  from: (price) => `${price}から`,
  soldOut: '売り切れ',
  colours: (count) => `${speech.number(count)}色`,
  more: 'もっと見る',
  loadingMore: '続きを読み込んでいます',
  shown: (count) => `さらに${speech.number(count)}点を表示しました`,
  moreFailed: '現在、続きを読み込めません。',
  nothing: 'まだ商品がありません。',
  nothingFound: (query) => `「${query}」に一致する商品はありません。`,
  failed: '現在、商品を表示できません。',
  offline: 'オフラインです。価格や在庫が変わっている可能性があります。',
  retry: 'もう一度試す',
});
