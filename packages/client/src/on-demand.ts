import { atom, type ReadableAtom } from 'nanostores';
import { DisposedError, NetworkError } from './error.ts';
import { type Loadable, OFFLINE } from './loadable.ts';
import type { Stop } from './platform/platform.ts';

type State = ReadableAtom<Loadable<unknown>>;

/** Functions of a resource that give a state at once, and not a promise. */
export type Reads<R> = Readonly<Record<{ [K in keyof R]: R[K] extends (...args: never[]) => State ? K : never }[keyof R], 1>>;

/** A module that is loaded on demand. */
export interface Creates<Needs, R> {
  readonly create: (needs: Needs) => R;
}

type Member = State | ((...args: readonly unknown[]) => unknown);

/** What ends all waiting for code, and what tells that it is worth another try. */
export interface Loading {
  readonly life: AbortSignal;
  readonly $network: ReadableAtom<'online' | 'offline'>;
}

/**
 * A resource whose code is loaded when it is first asked for something: most pages need few of them. Its module is given what `needs`
 * gives then. Its states (`$…`, and what the functions named in `reads` give) are `loading` until then, and `error`
 * while the code can't be had; all other functions give promises, which reject with a `NetworkError` then.
 */
export const onDemand = <R extends object, N>(
  { life, $network }: Loading,
  reads: Reads<R>,
  load: () => Promise<Creates<N, R>>,
  needs: () => N,
): R => {
  let loading: Promise<Record<string, Member>> | undefined;
  const states = new Map<string, State>();

  const ended = (): void => {
    if (life.aborted) throw new DisposedError();
  };
  const loaded = async (): Promise<Record<string, Member>> => {
    ended();
    return (loading ??= load().then(
      ({ create }) => {
        // Begun now, it would never end.
        ended();
        return create(needs()) as Record<string, Member>;
      },
      (cause: unknown) => {
        loading = undefined;
        throw new NetworkError('no usable answer', { cause });
      },
    ));
  };

  /** The state that `find` finds once the code is here; shared for as long as somebody listens. */
  const state = (key: string, find: (resource: Record<string, Member>) => unknown): State => {
    const known = states.get(key);
    if (known) return known;
    const $state = atom<Loadable<unknown>>({ status: 'loading', value: null });
    const { listen } = $state;
    let stop: Stop | undefined;
    const end = (): void => {
      stop?.();
      stop = undefined;
    };
    const follow = (): void => {
      loaded().then(
        (resource) => {
          if ($state.lc) stop ??= (find(resource) as State).subscribe((value) => $state.set(value));
        },
        () => {
          if (!$state.lc) return;
          $state.set({ status: 'error', value: null, problem: OFFLINE });
          stop ??= $network.listen((network) => {
            if (network === 'offline') return;
            end();
            follow();
          });
        },
      );
    };
    $state.listen = (listener) => {
      const unlisten = listen(listener);
      if (states.get(key) !== $state) {
        states.set(key, $state);
        follow();
      }
      return unlisten;
    };
    $state.off = () => {
      states.delete(key);
      end();
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
