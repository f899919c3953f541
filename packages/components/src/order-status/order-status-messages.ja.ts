import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ja.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: '注文の状況',
  findLead: '注文番号、レシートのコード、またはアカウントから開けます。',
  order: (number) => `注文 ${number}`,
  now: {
    placed: 'ご注文を承りました。',
    paid: 'お支払いを確認しました。準備しています。',
    ready: '準備ができました。お待ちしています。',
    collected: 'お受け取りいただきました。',
    shipped: 'お届け中です。',
    delivered: 'お届けしました。',
    cancelled: 'この注文はキャンセルされました。',
    failed: 'お支払いができなかったため、注文は終了しました。',
    expired: 'お支払いまたはお受け取りの前に期限が切れました。',
  },
  timeline: '状況',
  ahead: 'これから',
  pickup: '受け取りコード',
  pickupHint: 'レジでこの数字をお伝えください。',
  keptUntil: (when) => `${when}までお取り置きします。`,
  payUntil: (when) => `お支払い期限：${when}`,
  store: '店舗',
  articles: '商品',
  gift: '贈り物です。このレシートに価格は表示されません。',
  giftNote: 'カードのメッセージ',
  discount: '割引',
  total: '合計',
  tax: (amount) => `うち税${amount}`,
  finalSale: '最終セール品',
  returnIt: '返品する',
  backToOrder: '注文に戻る',
  cancel: '注文をキャンセル',
  cancelSure: 'この注文をキャンセルしますか',
  cancelYes: 'はい、キャンセルします',
  cancelNo: 'いいえ',
  cancelLate: 'もうキャンセルできません。届いたら返品できます。',
});
