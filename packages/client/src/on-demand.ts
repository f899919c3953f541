import { atom, type ReadableAtom } from 'nanostores';
import { DisposedError } from './error.ts';
import { type Loadable, OFFLINE } from './loadable.ts';
import type { Stop } from './platform/platform.ts';

type State = ReadableAtom<Loadable<unknown>>;

/** Functions of a resource that give a state at once, and not a promise. */
type Reads<R> = { [K in keyof R]: R[K] extends (...args: never[]) => State ? K : never }[keyof R];

type Member = State | ((...args: readonly unknown[]) => unknown);

/**
 * A resource whose code is loaded when it is first asked for something: most pages need few of them. Its states (`$…`, and what the
 * functions named in `reads` give) are `loading` until then, and `error` when the code can't be had; all other functions give promises.
 */
export const onDemand = <R extends object>(life: AbortSignal, reads: Readonly<Record<Reads<R>, 1>>, load: () => Promise<R>): R => {
  let loading: Promise<Record<string, Member>> | undefined;
  const states = new Map<string, State>();

  const loaded = (): Promise<Record<string, Member>> => {
    if (life.aborted) return Promise.reject(new DisposedError());
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }) as Promise<Record<string, Member>>;
    return loading;
  };

  /** The state that `find` finds once the code is here; shared for as long as somebody listens. */
  const state = (key: string, find: (resource: Record<string, Member>) => unknown): State => {
    const known = states.get(key);
    if (known) return known;
    const $state = atom<Loadable<unknown>>({ status: 'loading', value: null });
    const { listen } = $state;
    let stop: Stop | undefined;
    $state.listen = (listener) => {
      const unlisten = listen(listener);
      if (states.get(key) !== $state) {
        states.set(key, $state);
        loaded().then(
          (resource) => {
            if ($state.lc) stop ??= (find(resource) as State).subscribe((value) => $state.set(value));
          },
          () => $state.lc && $state.set({ status: 'error', value: null, problem: OFFLINE }),
        );
      }
      return unlisten;
    };
    $state.off = () => {
      states.delete(key);
      stop?.();
      stop = undefined;
    };
    return $state;
  };

  return new Proxy({} as R, {
    get: (_, name) => {
      // Awaited by mistake, a resource is no promise.
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (name.startsWith('$')) return state(name, (resource) => resource[name]);
      const call =
        (args: readonly unknown[]) =>
        (resource: Record<string, Member>): unknown =>
          (resource[name] as (...args: readonly unknown[]) => unknown)(...args);
      if (name in reads) return (...args: unknown[]) => state(name + JSON.stringify(args), call(args));
      return (...args: unknown[]) => loaded().then(call(args));
    },
  });
};
