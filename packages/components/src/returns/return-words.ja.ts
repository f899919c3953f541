import type { MessageTable } from '../i18n/message-set.ts';
import type { ReturnWords } from './return-words.en.ts';
import { returnStatuses } from './return-statuses.ja.ts';

export const returnWords: MessageTable<ReturnWords> = (speech) => ({
  reasons: {
    'too-small': '小さすぎる',
    'too-large': '大きすぎる',
    'changed-mind': '気が変わった',
    'unwanted-gift': '贈り物が合わない',
    faulty: '不良または破損',
    'not-as-described': '説明と違う',
    'wrong-item': '注文と違う品',
    late: '届くのが遅すぎた',
  },
  outcomes: { refund: '返金', credit: 'ストアクレジット', exchange: '交換' },
  exchangeFor: (variant) => `${variant}と交換`,
  amounts: {
    value: 'お支払い額',
    fee: '再入庫手数料',
    shipping: '返送料',
    exchanged: '交換に充当',
    refund: '返金',
    credit: 'ストアクレジット',
    bonus: 'うちボーナス',
    toPay: '交換の差額のお支払い',
    taxRefunded: '返金に含まれる税',
  },
  summary: 'お受け取り内容',
  returnStatuses,
  fetched: (day, hours) => `${day} ${hours}`,
  arranged: '日時は後ほど相談して決めます。',
  photos: '写真',
  addPhotos: '写真を選ぶ',
  photoHint: (count) => `JPEG、PNG、WebP。1枚10 MBまで、最大${speech.number(count)}枚。位置、日時、機種の情報は保存前に取り除かれます。`,
  photoLater: 'スマートフォンで返品のコードを読み取ると、写真を追加できます。',
  photo: (at) => `写真${speech.number(at)}`,
  dropPhoto: (at) => `写真${speech.number(at)}を削除`,
  remove: '削除',
  photoRefused: {
    'photo-too-large': 'この写真は10 MBを超えています。',
    'photo-unsupported': 'この形式の画像は使えません。先にJPEGで保存してください（iPhone：設定、カメラ、フォーマット、「互換性優先」）。',
    'photo-unreadable': 'このファイルは画像として開けません。',
    'too-many-photos': 'これ以上写真を追加できません。',
  },
});
