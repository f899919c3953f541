import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.zh.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: '我的订单在哪里？',
  findLead: '用订单号、收据二维码或您的账户打开。',
  order: (number) => `订单 ${number}`,
  now: {
    placed: '我们已收到您的订单。',
    paid: '已收到您的付款，正在备货。',
    ready: '已备好，等您来取。',
    collected: '您已自提，祝您喜欢。',
    shipped: '正在送往您处。',
    delivered: '已送达，祝您喜欢。',
    cancelled: '此订单已取消。',
    failed: '付款未成功，订单已结束。',
    expired: '在付款或自提前已超时。',
  },
  timeline: '进度',
  ahead: '待进行',
  pickup: '自提码',
  pickupHint: '请在柜台说出这些数字。',
  keptUntil: (when) => `为您保留至 ${when}。`,
  payUntil: (when) => `请在 ${when} 前付款。`,
  store: '门店',
  articles: '商品',
  gift: '这是一份礼物：此收据不显示价格。',
  giftNote: '贺卡内容',
  discount: '折扣',
  total: '合计',
  tax: (amount) => `含税 ${amount}`,
  finalSale: '最终特卖',
  returnIt: '退回商品',
  backToOrder: '返回订单',
  cancel: '取消订单',
  cancelSure: '取消此订单？',
  cancelYes: '是的，取消',
  cancelNo: '不',
  cancelLate: '已不能取消。收到商品后您可以退回。',
});
