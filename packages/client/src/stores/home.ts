import type { StoreId } from '@throughline/contract';
import { atom, type ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';
import { derive, peek } from '../profile/derived.ts';
import type { Tools } from '../tools.ts';
import type { StoresResource } from './stores.ts';

/** What a state is once it is no longer loading. */
const settled = <T>($state: ReadableAtom<Loadable<T>>): Promise<Loadable<T>> =>
  new Promise((resolve) => {
    const stop = $state.listen((state) => {
      if (state.status === 'loading') return;
      stop();
      resolve(state);
    });
    const now = peek($state);
    if (now.status === 'loading') return;
    stop();
    resolve(now);
  });

/** The store she goes to. A guest's is forgotten with the page, and with her: keeping it would take her consent. */
export const createHome = ({ profile, shopper }: Tools): Pick<StoresResource, '$home' | 'setHome'> => {
  const $chosen = atom<StoreId | null>(null);
  shopper.$life.listen(() => $chosen.set(null));

  const $home = derive([profile.$profile, $chosen], (): Loadable<StoreId | null> => {
    const state = peek(profile.$profile);
    // Nobody can tell who she is just now: what she chose here holds all the same.
    if (state.status === 'error') return { status: 'ready', value: peek($chosen), stale: true, at: null };
    if (state.status === 'loading') return state;
    return { ...state, value: state.value ? state.value.preferences.homeStore : peek($chosen) };
  });

  return {
    $home,
    setHome: async (store) => {
      if ((await settled(profile.$profile)).value) await profile.update({ preferences: { homeStore: store } });
      else $chosen.set(store);
    },
  };
};
