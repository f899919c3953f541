import { atom, type ReadableAtom } from 'nanostores';
import { DisposedError } from './error.ts';

/** Whoever this page serves now, signed in or not. */
export interface Shopper {
  /** Aborts when it is somebody else from now on; the next one's life has begun by then. Listen to drop what is personal. */
  readonly $life: ReadableAtom<AbortSignal>;
  /** She signed in or out, or is to be forgotten; `why` is what her calls under way reject with. */
  change(why?: Error): void;
}

export const createShopper = (): Shopper => {
  let life = new AbortController();
  const $life = atom(life.signal);
  return {
    $life,
    change: (why = new DisposedError('this was for another shopper')) => {
      const before = life;
      life = new AbortController();
      $life.set(life.signal);
      before.abort(why);
    },
  };
};
