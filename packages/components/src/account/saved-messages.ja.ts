import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: '保存しました',
  faults: {
    offline: '接続がないため保存できませんでした。しばらくしてからもう一度お試しください。',
    'profile-changed': 'その間に別の端末で変更されました。これが最新です。もう一度お選びください。',
    'consent-required': '同意をいただいた場合にのみ保存します。',
    'rate-limited': '一度に多すぎます。1分後にもう一度お試しください。',
    'withdrawn-here': 'ここでは今から有効です。接続が戻ったらお店に伝えます。',
    other: 'うまくいきませんでした。何も変更されていません。',
  },
};
