import { retryAfter } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import { until } from '../platform/until.ts';
import { backoff } from '../transport/backoff.ts';

/** Rests between attempts; `wake` ends every rest early, but none before what the server asked for with `Retry-After`. */
export interface Rest {
  /** Resolves when it is time to try again, or at once when the signal aborts. `hint` is a wait in milliseconds that a wake may cut short. */
  after(error: unknown, attempt: number, signal: AbortSignal, hint?: number): Promise<void>;
  wake(): void;
}

export const createRest = (platform: Platform): Rest => {
  const resting = new Set<() => void>();
  return {
    after: (error, attempt, signal, hint) =>
      until(signal, (done) => {
        const asked = retryAfter(error);
        const stop = platform.timer(done, backoff(platform, attempt, asked || hint));
        if (!asked) resting.add(done);
        return () => {
          stop();
          resting.delete(done);
        };
      }),
    wake: () => resting.forEach((end) => end()),
  };
};
