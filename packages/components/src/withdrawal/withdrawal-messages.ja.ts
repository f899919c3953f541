import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ja.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: '契約の撤回',
  withdrawFind: '撤回する注文を開いてください。',
  withdrawLead: '法定期間内であれば、理由も費用もなく撤回できます。この申し出と、その後の確認の2段階です。',
  withdrawUntil: (day) => `${day}の終わりまで。`,
  withdrawEarly: '期間は、すべてが届いた時に始まります。',
  noWithdrawal: {
    'not-distance': 'この注文は店舗で行われました。撤回権は通信販売の契約に適用されます。当店の規定で返品できます。',
    'order-cancelled': '注文はキャンセルされたため、撤回するものはありません。',
    gift: '撤回できるのは注文した方のみです。ギフトレシートで交換またはストアクレジットをご利用いただけます。',
    'window-closed': '撤回の期間は終わりました。',
    'all-returned': 'すべて返送中、または返品済みです。',
    exempt: 'この注文の商品はすべて、法律により撤回の対象外です。',
  },
  closedOn: (day) => `最終日は${day}でした。`,
  name: 'お名前',
  receiptTo: '受領確認の送付先メール',
  noName: 'お名前を入力してください。',
  noAddress: 'メールアドレスを入力してください。',
  whichGoods: '対象の商品',
  everything: 'この注文のすべて',
  some: '一部のみ',
  statement: '私は下記の商品の売買契約を撤回することを通知します。',
  confirmTitle: '撤回の確認',
  confirmLead: '確認した時点から有効です。',
  confirm: '撤回を確認',
  withdrawnTitle: '契約を撤回しました',
  withdrawnLead: (when) => `受領：${when}`,
  sentTo: (email) => `受領確認を${email}に送信しました。証拠として保管してください。`,
  save: '受領確認を保存',
  fingerprint: 'フィンガープリント',
  seeReturn: '商品の返送方法',
  lastDayRow: '最終日',
  refund: '返金',
  refusals: {
    'withdrawal-closed': 'この注文はもう撤回できません。',
    'too-many-units': '撤回できる数が指定より少なくなっています。一部はすでに返送中です。',
  },
});
