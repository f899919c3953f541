import { atom, type ReadableAtom } from 'nanostores';
import { ProblemError } from '../error.ts';
import { type Loadable, OFFLINE } from '../loadable.ts';
import type { Platform } from '../platform/platform.ts';
import { type Call, type Http, PATIENTLY } from '../transport/http.ts';
import type { Shape } from '../transport/shape.ts';

/** Milliseconds for which a value is shown again without asking. */
const FRESH = 30_000;

/** Something the server tells, loaded while somebody listens. */
export interface Reading<T> {
  readonly $state: ReadableAtom<Loadable<T>>;
  readonly value: T | null;
  readonly listened: boolean;
  /** Asks again; at once if somebody listens, else when somebody does. `unlessFresh` leaves a good, recent value alone. */
  refresh(unlessFresh?: boolean): void;
  /** Drops the value, as if never asked, and asks again if somebody listens. */
  reset(): void;
  /** Resolves with the value, loading it if need be, listened to or not. */
  load(signal: AbortSignal): Promise<T>;
}

/** Asks one question of a reading. */
export type Read = <T>(call: Omit<Call, 'signal'>, shape: Shape<T>) => Promise<T>;

export const createReading = <T>(platform: Platform, http: Http, life: AbortSignal, ask: (read: Read) => Promise<T>): Reading<T> => {
  // Its `value` is read here and not `get()`, which listens for a moment.
  const $state = atom<Loadable<T>>({ status: 'loading', value: null });
  let asking: AbortController | null = null;
  let since = -Infinity;

  const drop = (): void => {
    asking?.abort();
    asking = null;
  };

  let at: number | null = null;

  const settle = (value: T, stale: boolean): T => {
    if (!stale) at = platform.now();
    since = stale ? -Infinity : platform.now();
    $state.set({ status: 'ready', value, stale, at });
    return value;
  };

  const read =
    (how: Pick<Call, 'signal' | 'attempts' | 'cache' | 'onDate'>): Read =>
    (call, shape) =>
      http.ask({ ...call, ...how }, shape);

  const load = async (signal: AbortSignal): Promise<T> => {
    try {
      return settle(await ask(read({ signal, attempts: PATIENTLY })), false);
    } catch (error) {
      signal.throwIfAborted();
      const { value } = $state.value;
      if (error instanceof ProblemError) $state.set({ status: 'error', value, problem: error.problem });
      else if (value !== null) settle(value, true);
      else {
        // Whatever its age.
        const kept = await ask(read({ signal, cache: 'force-cache', onDate: (date) => (at = date) })).catch(() => null);
        signal.throwIfAborted();
        if (kept !== null) return settle(kept, true);
        $state.set({ status: 'error', value, problem: OFFLINE });
      }
      throw error;
    }
  };

  const go = (): void => {
    drop();
    if (life.aborted) return;
    const { signal } = (asking = new AbortController());
    const { value } = $state.value;
    if (value !== null) $state.set({ status: 'ready', value, stale: true, at });
    load(signal)
      .catch(() => {})
      .finally(() => signal.aborted || (asking = null));
  };

  const refresh: Reading<T>['refresh'] = (unlessFresh = false) => {
    const age = platform.now() - since;
    if (unlessFresh && age >= 0 && age < FRESH) return;
    since = -Infinity;
    if ($state.lc && !(unlessFresh && asking)) go();
  };

  const reset = (): void => {
    drop();
    since = -Infinity;
    $state.set({ status: 'loading', value: null });
    if ($state.lc) go();
  };

  const { listen } = $state;
  $state.listen = (listener) => {
    // A mere `get()` listens for a moment too: not worth a request.
    if (!$state.lc) void Promise.resolve().then(() => $state.lc && refresh(true));
    return listen(listener);
  };
  // Called when nobody listens any more.
  $state.off = drop;
  life.addEventListener('abort', drop);

  return {
    $state,
    get value() {
      return $state.value.value;
    },
    get listened() {
      return $state.lc > 0;
    },
    refresh,
    reset,
    load,
  };
};
