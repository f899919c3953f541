import { atom, type ReadableAtom } from 'nanostores';
import type { Stop } from '../platform/platform.ts';

/** What it holds now. Unlike `get()`, this does not listen for a moment. */
export const peek = <T>($state: ReadableAtom<T>): T => $state.value as T;

/** A state made of others, listened to while somebody listens to it; `begin` runs when the first one does. */
export const derive = <T>(sources: readonly ReadableAtom<unknown>[], make: () => T, begin = (): void => {}): ReadableAtom<T> => {
  const $state = atom(make());
  const { listen } = $state;
  let stops: Stop[] = [];
  $state.listen = (listener) => {
    if (!stops.length) {
      stops = sources.map(($source) => $source.listen(() => $state.set(make())));
      $state.set(make());
      begin();
    }
    return listen(listener);
  };
  $state.off = () => {
    for (const stop of stops) stop();
    stops = [];
  };
  return $state;
};
