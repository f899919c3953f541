import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';

export const storeReserveMessages: MessageTable<StoreReserveMessages> = (speech) => ({
  ...stateMessages,
  title: 'この店舗で取り置き',
  lead: (count) => speech.plural(count, { other: 'バッグの#点を取り置きします。お支払いは受け取り時です。' }),
  leadAdd: 'この商品をバッグに入れて取り置きします。お支払いは受け取り時です。',
  email: '確認用メールアドレス',
  emailFault: 'name@example.com のようなメールアドレスを入力してください。',
  reserve: '取り置きする',
  reserving: '取り置き中',
  done: '取り置きしました',
  number: '注文番号',
  code: 'レジでお伝えください',
  until: (time) => `取り置き期限：${time}`,
  changed: '内容が変わりました。バッグを確認してから、もう一度お試しください。',
  gone: (title) => `${title}はこの店舗にありません。`,
  fewer: (title, count) => speech.plural(count, { other: '{0}はこの店舗に#点のみです。' }).replace('{0}', () => title),
  empty: 'バッグは空です。先に商品を入れてください。',
  offline: 'オフラインです。接続が戻ってからお試しください。',
  failed: 'うまくいきませんでした。もう一度お試しください。',
});
