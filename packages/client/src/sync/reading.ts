import type { Problem } from '@throughline/contract';
import { atom, onStart, onStop, type ReadableAtom } from 'nanostores';
import type { Loadable } from '../catalogue/catalogue.ts';
import { ProblemError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';

/** Milliseconds for which a value is shown again without asking. */
const FRESH = 30_000;

const OFFLINE: Problem = { type: 'about:blank', title: 'The network is away', status: 0 };

/** Something the server tells, loaded while somebody listens. */
export interface Reading<T> {
  readonly $state: ReadableAtom<Loadable<T>>;
  readonly value: T | null;
  readonly listened: boolean;
  /** Asks again; at once if somebody listens, else when somebody does. `unlessFresh` leaves a good, recent value alone. */
  refresh(unlessFresh?: boolean): void;
  /** Resolves with the value, loading it if need be, listened to or not. */
  load(signal: AbortSignal): Promise<T>;
}

export interface ReadingOptions<T> {
  readonly platform: Platform;
  readonly life: AbortSignal;
  /** `kept`: from the browser's cache whatever its age. */
  readonly ask: (signal: AbortSignal, kept: boolean) => Promise<T>;
}

export const createReading = <T>({ platform, life, ask }: ReadingOptions<T>): Reading<T> => {
  // Read here and not from the atom, whose `get()` listens for a moment.
  let state: Loadable<T> = { status: 'loading', value: null };
  const $state = atom<Loadable<T>>(state);
  const tell = (next: Loadable<T>): void => {
    state = next;
    $state.set(next);
  };
  let asking: AbortController | null = null;
  let listened = false;
  let since = -Infinity;

  const settle = (value: T, stale: boolean): T => {
    since = stale ? -Infinity : platform.now();
    tell({ status: 'ready', value, stale });
    return value;
  };

  const load = async (signal: AbortSignal): Promise<T> => {
    try {
      return settle(await ask(signal, false), false);
    } catch (error) {
      signal.throwIfAborted();
      const { value } = state;
      if (error instanceof ProblemError) tell({ status: 'error', value, problem: error.problem });
      else if (value !== null) settle(value, true);
      else {
        const kept = await ask(signal, true).catch(() => null);
        signal.throwIfAborted();
        if (kept !== null) return settle(kept, true);
        tell({ status: 'error', value, problem: OFFLINE });
      }
      throw error;
    }
  };

  const go = (): void => {
    asking?.abort();
    if (life.aborted) return;
    const { signal } = (asking = new AbortController());
    const { value } = state;
    if (value !== null) tell({ status: 'ready', value, stale: true });
    load(signal)
      .catch(() => {})
      .finally(() => signal.aborted || (asking = null));
  };

  const refresh: Reading<T>['refresh'] = (unlessFresh = false) => {
    const age = platform.now() - since;
    if (unlessFresh && age >= 0 && age < FRESH) return;
    since = -Infinity;
    if (listened && !(unlessFresh && asking)) go();
  };

  onStart($state, () => {
    listened = true;
    // A mere `get()` listens for a moment too: not worth a request.
    void Promise.resolve().then(() => listened && refresh(true));
  });
  onStop($state, () => {
    listened = false;
    asking?.abort();
    asking = null;
  });
  life.addEventListener('abort', () => asking?.abort(), { once: true });

  return {
    $state,
    get value() {
      return state.value;
    },
    get listened() {
      return listened;
    },
    refresh,
    load,
  };
};
