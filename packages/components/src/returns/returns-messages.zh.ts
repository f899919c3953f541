import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.zh.ts';
import { returnStatuses } from './return-statuses.zh.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: '退货或换货',
  findLead: '打开您的订单，查看哪些可以退回以及截止日期。',
  order: (number) => `订单 ${number}`,
  pickTitle: '您想退回什么？',
  lastDay: (day) => `此订单可在 ${day} 结束前退回。`,
  until: (day) => `截至 ${day}`,
  faultsOnly: '仅在商品有问题时可以退回。',
  whyNot: {
    'not-delivered': '尚未送达',
    'order-cancelled': '订单已取消',
    'return-open': '退货正在进行',
    'all-returned': '已退回',
    'window-closed': '已过截止日期',
    'final-sale': '最终特卖：不可退',
    hygiene: '出于卫生原因不可退',
    'made-to-order': '定制商品：不可退',
    perishable: '易变质，不可退',
    'gift-card': '礼品卡不可退',
  },
  bought: (count) => speech.plural(count, { other: '已购 # 件' }),
  canGoBack: (count) => speech.plural(count, { other: '可退 # 件' }),
  nothing: '此订单目前没有可退的商品。',
  rules: '退货说明',
  ruleDays: (days) => speech.plural(days, { other: '送达后 # 天内，任何理由均可退。送达当天不计。' }),
  ruleFaults: (days) => speech.plural(days, { other: '有缺陷或发错的商品可在 # 天内退回。' }),
  ruleFee: (percent) => `退款将扣除 ${percent} 的重新上架费，除非是我们的过错。`,
  ruleNoFee: '您的退款不会扣除任何费用。',
  ruleBonus: (percent) => `店铺余额多得 ${percent}。`,
  earlier: '此订单的退货',
  whyTitle: '为什么退回？',
  whyLead: '如果是我们的过错，您无需承担任何费用。',
  outcomeTitle: '您希望如何处理？',
  howTitle: '如何退回？',

  reviewTitle: '信息正确吗？',
  reviewLead: '提交之前不会登记任何内容。',
  send: '提交退货',
  refusals: {
    'not-returnable': '其中有商品已不能退回。请查看哪些仍可退。',
    'too-many-units': '可退数量少于您填写的数量：部分已在退回途中。',
    'exchange-unavailable': '您想换的商品刚刚售罄。请另选。',
    'return-option-unavailable': '此方式已不再提供。请另选。',
  },
  moreOfOrder: '再退其他商品',
  withdraw: '在此撤回合同',
  toReturns: '返回退货',
});
