import type { ReturnStatus } from '@throughline/client';

/** How a return stands. */
export const returnStatuses = {
  placed: 'We are waiting for it',
  received: 'It has arrived, we look at it',
  completed: 'Settled',
  rejected: 'Not accepted',
  cancelled: 'You keep it',
} satisfies Record<ReturnStatus, string> as Readonly<Record<string, string>>;
