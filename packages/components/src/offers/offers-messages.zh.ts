import { codeReasons } from '../code-reasons/code-reasons.zh.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import type { OffersMessages } from './offers-messages.ts';

export const zh: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: '优惠',
  none: '目前没有优惠。放入购物袋的商品可能会带来优惠。',
  endsIn: (time) => `还剩${time}`,
  inBag: '已在购物袋中',
  takes: (amount) => `减${amount}`,
  missing: (amount) => `距下一档还差${amount}`,
  missingUnits: (count) => speech.plural(count, { other: '距下一档还差 # 件' }),
  apply: '使用',
  applied: (title) => `“${title}”已用于购物袋`,
  copy: '复制',
  copied: '已复制',
  notDone: '未成功，请稍后再试。',
  signIn: '登录',
  more: '显示全部',
  next: (at, of) => `下一个优惠（${speech.number(at)}/${speech.number(of)}）`,
  before: '原价',
  now: '现价',
  lowest: '划线价为降价前30天内的最低价。',
  whyNot: codeReasons,
});
