import type { MessageTable } from '../i18n/message-set.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionMessages: MessageTable<KioskSessionMessages> = (speech) => ({
  title: '您还在吗？',
  lead: '触摸屏幕任意位置即可继续，否则此屏幕将清除您的购物袋。',
  seconds: (count) => `${speech.number(count)} 秒`,
  warning: (count) => `您还在吗？${speech.number(count)} 秒后，此屏幕将清除您的购物袋。触摸任意位置即可继续。`,
  goOn: '我还在',
  ended: '此屏幕已清除所有信息，可供下一位顾客使用。',
});
