import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: '正在加载',
  slow: '加载时间比平时长。',
  failed: '暂时无法显示。',
  retry: '重试',
  offline: '您已离线。恢复连接后即可显示。',
  stale: (age) => (age ? `您已离线。以下为${age}的信息。` : '您已离线。信息可能已有变化。'),
};
