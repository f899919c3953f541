import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: 'Loading',
  slow: 'This takes longer than usual.',
  failed: 'This can’t be shown right now.',
  retry: 'Try again',
  offline: 'You are offline. This is shown as soon as you are back.',
  stale: (age) => (age ? `You are offline. As of ${age}.` : 'You are offline. This may have changed.'),
};
