import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ja.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ja.ts';
import { returnWords } from '../returns/return-words.ja.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: '返品を受け付けました',
  placedLead: 'コードを保管してください。どの端末でも、レジでもこの返品を開けます。',
  mailed: '控えを注文時のメールアドレスにお送りします。',
  steps: {
    store: 'コードと一緒に店舗へお持ちください。',
    'drop-off': '梱包して、取扱所でコードをお見せください。',
    pickup: '梱包してください。配送業者が集荷に伺い、コードを読み取ります。',
  },
  returnTitle: 'ご返品',
  happened: {
    placed: '受付',
    received: '到着',
    completed: '完了',
    rejected: '受け付け不可',
    cancelled: '取り消し',
  },
  qr: 'この返品のQRコード',
  qrHint: '読み取ってスマートフォンで続けるか、レジでお見せください。',
  noQr: '現在コードを取得できません。',
  keepIt: 'やはり手元に残す',
  keepSure: '返品を取り消しますか',
  keepYes: 'はい、手元に残します',
  keepNo: 'いいえ',
  accepted: (count) => speech.plural(count, { other: '#点受け付け' }),
  rejected: (count) => speech.plural(count, { other: '#点受け付け不可' }),
  timeline: '状況',
  articles: '商品',
  sendingPhotos: (at, of) => `写真を送信中（${speech.number(at)}／${speech.number(of)}）`,
  sendAgain: 'もう一度送信',
  over: 'この返品はすでに終了しています。',
  gone: 'このコードはもう使えません。',
});
