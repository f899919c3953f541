import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.zh.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.zh.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: '撤回合同',
  withdrawFind: '请打开您想撤回的订单。',
  withdrawLead: '在法定期限内，您可以无理由、免费撤回。分两步：此声明，然后由您确认。',
  withdrawUntil: (day) => `截至 ${day} 当天结束。`,
  withdrawEarly: '期限从全部商品送达时开始。',
  noWithdrawal: {
    'not-distance': '此订单在门店成立。撤回权适用于远程合同。您可以按我们的规则退货。',
    'order-cancelled': '订单已取消，没有可撤回的内容。',
    gift: '只有下单人可以撤回。凭礼品收据您可以换货或获得店铺余额。',
    'window-closed': '撤回期限已过。',
    'all-returned': '全部商品已在退回途中或已退回。',
    exempt: '法律规定此订单中的所有商品不适用撤回。',
  },
  closedOn: (day) => `最后一天是 ${day}。`,
  name: '您的姓名',
  receiptTo: '接收回执的电子邮箱',
  noName: '请输入您的姓名。',
  noAddress: '请输入电子邮箱。',
  whichGoods: '哪些商品？',
  everything: '此订单的全部商品',
  some: '仅部分商品',
  statement: '本人特此通知，撤回购买下列商品的合同。',
  confirmTitle: '确认您的撤回',
  confirmLead: '自您确认之时起生效。',
  confirm: '确认撤回',
  withdrawnTitle: '您已撤回合同',
  withdrawnLead: (when) => `收到时间：${when}。`,
  sentTo: (email) => `回执已发送至 ${email}。请妥善保存，这是您的凭证。`,
  save: '保存回执',
  fingerprint: '校验码',
  seeReturn: '商品如何退回',
  lastDayRow: '最后一天',
  refund: '退款',
  refusals: {
    'withdrawal-closed': '此订单已不能撤回。',
    'too-many-units': '可撤回数量少于您填写的数量：部分已在退回途中。',
  },
});
