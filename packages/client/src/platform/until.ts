import type { Stop } from './platform.ts';

/** Waits for what `begin` tells by calling `done`, or for the signal to abort; undoes what `begin` began and resolves either way. */
export const until = (signal: AbortSignal, begin: (done: () => void) => Stop): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      stop();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const stop = begin(end);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
