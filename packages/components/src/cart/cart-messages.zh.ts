import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const messages: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string => `${speech.number(count)} 件`;
  const left = (count: number): string => `仅剩 ${units(count)}`;
  return {
    add: '加入购物袋',
    added: '已加入',
    addedTitle: (title) => `已加入购物袋：${title}`,
    soldOut: '已售罄',
    allInBag: '库存已全部在您的购物袋中',
    unavailable: '暂不供应',
    bag: (count) => (count ? `购物袋，${units(count)}` : '购物袋，空'),
    heading: '您的购物袋',
    units,
    close: '关闭',
    empty: '您的购物袋是空的',
    emptyHint: '加入的商品会保存在这里，在任何屏幕上都能继续选购。',
    goOn: '继续购物',
    quantity: (title) => `数量：${title}`,
    quantityNow: (title, count) => `${title}：${units(count)}`,
    more: (title) => `增加一件：${title}`,
    less: (title) => `减少一件：${title}`,
    remove: '移除',
    removeTitle: (title) => `移除${title}`,
    removed: (title) => `已移除：${title}`,
    options: '选项',
    optionsOf: (title, chosen) => `${chosen}，更改${title}`,
    checkout: '去结算',
    each: (price) => `每件 ${price}`,
    total: '合计',
    pending: '正在更新',
    totalLater: '恢复连接后确认合计金额。',
    taxIncluded: (tax) => `含税 ${tax}`,
    left,
    saved: '已保存在此设备上，恢复连接后自动同步。',
    unsaved: '尚未保存。恢复连接之前，请不要关闭此页面。',
    moved: '您的购物袋已转移到另一台设备。',
    elsewhere: '已在另一台设备上更改',
    slow: '加载时间比平时长。',
    loading: '正在加载购物袋',
    failed: '暂时无法显示您的购物袋。',
    retry: '重试',
    lacking: '暂时无法显示优惠码、取货方式和礼品留言。',
  };
};
