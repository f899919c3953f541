import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: '読み込んでいます',
  slow: '通常より時間がかかっています。',
  failed: '現在、表示できません。',
  retry: 'もう一度試す',
  offline: 'オフラインです。接続が戻り次第、表示します。',
  stale: (age) => (age ? `オフラインです。${age}の情報です。` : 'オフラインです。内容が変わっている可能性があります。'),
};
