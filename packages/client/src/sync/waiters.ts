import type { Problem } from '@throughline/contract';
import { DisposedError, ProblemError } from '../error.ts';
import type { Known, Pending } from './held.ts';

/** Those who wait for their actions to be acknowledged, by action id. */
export interface Waiters {
  wait(id: string): Promise<void>;
  fail(id: string, error: Error): void;
  /** Tells those whose action is neither on its way into storage nor pending. */
  settle(known: Known, drafts: readonly Pending[], moved: Problem | null): void;
  end(): void;
}

const isAmong = (id: string, actions: readonly Pending[] = []): boolean => actions.some(({ action }) => action.id === id);

export const createWaiters = (): Waiters => {
  const waiting = new Map<string, (error?: Error) => void>();
  const tell = (id: string, error?: Error): void => {
    waiting.get(id)?.(error);
    waiting.delete(id);
  };
  return {
    wait: (id) => {
      const acknowledged = new Promise<void>((resolve, reject) => waiting.set(id, (error) => (error ? reject(error) : resolve())));
      // Whoever does not wait learns of a refusal from the cart.
      acknowledged.catch(() => {});
      return acknowledged;
    },
    fail: tell,
    settle: ({ held }, drafts, moved) => {
      for (const id of waiting.keys()) {
        if (isAmong(id, drafts) || isAmong(id, held?.pending)) continue;
        const problem = held ? held.refusals.find(({ action }) => action === id)?.problem : moved;
        if (problem) tell(id, new ProblemError(problem));
        else tell(id, held ? undefined : new DisposedError('the cart was forgotten'));
      }
    },
    end: () => {
      for (const id of waiting.keys()) tell(id, new DisposedError());
    },
  };
};
