import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: '已保存',
  faults: {
    offline: '没有网络，未能保存。请稍后再试。',
    'profile-changed': '期间已在另一台设备上更改。这是最新内容，请重新选择。',
    'consent-required': '只有在您同意后才会保存。',
    'rate-limited': '一次操作太多。请一分钟后再试。',
    'withdrawn-here': '从现在起在此生效。恢复连接后会通知商店。',
    other: '未成功，没有任何更改。',
  },
};
