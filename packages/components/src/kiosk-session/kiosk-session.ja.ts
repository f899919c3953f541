import type { MessageTable } from '../i18n/message-set.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionMessages: MessageTable<KioskSessionMessages> = (speech) => ({
  title: 'まだご利用中ですか？',
  lead: '続けるには、画面のどこかに触れてください。操作がないと、この画面からバッグの情報が消えます。',
  seconds: (count) => `${speech.number(count)}秒`,
  warning: (count) =>
    `まだご利用中ですか？あと${speech.number(count)}秒で、この画面からバッグの情報が消えます。続けるには、画面のどこかに触れてください。`,
  goOn: '続ける',
  ended: 'すべての情報を消去しました。次の方がご利用いただけます。',
});
