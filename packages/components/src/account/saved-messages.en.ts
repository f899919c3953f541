import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: 'Saved',
  faults: {
    offline: 'No connection, so it wasn’t saved. Try again in a moment.',
    'profile-changed': 'Changed on another device meanwhile. This is the newest: please choose again.',
    'consent-required': 'This is kept only if you agree to it first.',
    'rate-limited': 'That was a lot at once. Try again in a minute.',
    'withdrawn-here': 'Holds here from now on. The shop is told when you’re back online.',
    other: 'That didn’t work. Nothing was changed.',
  },
};
