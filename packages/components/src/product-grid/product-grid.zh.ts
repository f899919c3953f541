import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductGridMessages } from './product-grid.en.ts';

export const productGridMessages: MessageTable<ProductGridMessages> = (speech) => ({
  loading: '正在加载商品',
  from: (price) => `${price} 起`,
  soldOut: '已售罄',
  colours: (count) => `${speech.number(count)} 种颜色`,
  more: '查看更多',
  loadingMore: '正在加载更多',
  shown: (count) => `又显示了 ${speech.number(count)} 件商品`,
  moreFailed: '暂时无法加载更多商品。',
  nothing: '这里还没有商品。',
  nothingFound: (query) => `没有找到与“${query}”相关的商品。`,
  failed: '暂时无法显示商品。',
  offline: '您已离线。价格和库存可能已有变化。',
  retry: '重试',
});
