import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ja.ts';
import { returnStatuses } from './return-statuses.ja.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: '返品・交換',
  findLead: '注文を開くと、返品できる商品と期限がわかります。',
  order: (number) => `注文 ${number}`,
  pickTitle: 'どの商品を返品しますか',
  lastDay: (day) => `この注文は${day}の終わりまで返品できます。`,
  until: (day) => `${day}まで`,
  faultsOnly: '商品に問題がある場合のみ返品できます。',
  whyNot: {
    'not-delivered': 'まだ届いていません',
    'order-cancelled': '注文はキャンセルされました',
    'return-open': '返品手続き中です',
    'all-returned': '返品済みです',
    'window-closed': '期限を過ぎました',
    'final-sale': '最終セール品のため返品できません',
    hygiene: '衛生上の理由で返品できません',
    'made-to-order': '受注生産品のため返品できません',
    perishable: '日持ちしないため返品できません',
    'gift-card': 'ギフトカードは返品できません',
  },
  bought: (count) => speech.plural(count, { other: '#点購入' }),
  canGoBack: (count) => speech.plural(count, { other: '#点返品可' }),
  nothing: 'この注文で今返品できるものはありません。',
  rules: '返品のしくみ',
  ruleDays: (days) => speech.plural(days, { other: '到着後#日間、理由を問わず返品できます。到着日は数えません。' }),
  ruleFaults: (days) => speech.plural(days, { other: '不良品や間違った品は#日以内なら返品できます。' }),
  ruleFee: (percent) => `当店に原因がある場合を除き、返金額の${percent}を再入庫手数料としていただきます。`,
  ruleNoFee: '返金から差し引くものはありません。',
  ruleBonus: (percent) => `ストアクレジットは${percent}多くなります。`,
  earlier: 'この注文の返品',
  whyTitle: '返品の理由',
  whyLead: '当店に原因がある場合、費用はかかりません。',
  outcomeTitle: '代わりのご希望',
  howTitle: '返品の方法',

  reviewTitle: 'この内容でよろしいですか',
  reviewLead: '送信するまで何も登録されません。',
  send: '返品を送信',
  refusals: {
    'not-returnable': '返品できなくなった商品があります。返品できる商品をご確認ください。',
    'too-many-units': '返品できる数が指定より少なくなっています。一部はすでに手続き中です。',
    'exchange-unavailable': '交換ご希望の商品は売り切れました。別のものを選んでください。',
    'return-option-unavailable': 'この方法は現在ご利用いただけません。別の方法を選んでください。',
  },
  moreOfOrder: 'ほかの商品を返品',
  withdraw: 'ここで契約を撤回',
  toReturns: '返品に戻る',
});
