import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';

export const storeReserveMessages: MessageTable<StoreReserveMessages> = (speech) => ({
  ...stateMessages,
  title: '在此预留',
  lead: (count) => speech.plural(count, { other: '我们会为您预留购物袋中的 # 件商品。取货时付款。' }),
  leadAdd: '我们会把此商品放入您的购物袋并为您预留。取货时付款。',
  email: '接收确认的电子邮箱',
  emailFault: '请输入电子邮箱，例如 name@example.com。',
  reserve: '预留',
  reserving: '正在预留',
  done: '已为您预留',
  number: '订单号',
  code: '请在柜台出示',
  until: (time) => `为您保留至${time}`,
  changed: '内容有变化。请查看购物袋后再次预留。',
  gone: (title) => `本店已没有${title}。`,
  fewer: (title, count) => speech.plural(count, { other: '本店只有 # 件{0}。' }).replace('{0}', () => title),
  empty: '您的购物袋是空的。请先添加商品。',
  offline: '您已离线。恢复连接后请重试。',
  failed: '未成功，请重试。',
});
