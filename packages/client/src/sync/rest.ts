import { ProblemError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import { backoff, pause } from '../transport/backoff.ts';

/** Rests between attempts; `wake` ends a rest early, but never before what the server asked for with `Retry-After`. */
export interface Rest {
  /** Resolves when it is time to try again, or at once when the signal aborts. `hint` is a wait in milliseconds that a wake may cut short. */
  after(error: unknown, attempt: number, signal: AbortSignal, hint?: number): Promise<void>;
  wake(): void;
}

export const createRest = (platform: Platform): Rest => {
  const nobody = (): void => {};
  let wake = nobody;
  return {
    after: async (error, attempt, signal, hint = 0) => {
      const asked = error instanceof ProblemError ? error.retryAfter : 0;
      const woken = new AbortController();
      if (!asked) wake = () => woken.abort();
      await pause(platform, backoff(platform, attempt, asked || hint), AbortSignal.any([signal, woken.signal])).catch(nobody);
      wake = nobody;
    },
    wake: () => wake(),
  };
};
