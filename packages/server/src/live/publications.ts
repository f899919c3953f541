import type { Storage } from '../storage/storage.ts';

/** Who listens in this process, by what is published into. */
const listeners = new WeakMap<Storage, Set<(brandId: string) => void>>();

/** To be called after the commit: whoever shows the brand looks at once, here and on the other nodes. */
export const tellPublished = (storage: Storage, brandId: string): void => {
  storage.hints.tell(brandId);
  for (const hear of listeners.get(storage) ?? []) hear(brandId);
};

/** Calls `hear` for brands published in this process or on another node, until the answer is called. A hint: it may be lost. */
export const hearPublished = (storage: Storage, hear: (brandId: string) => void): (() => void) => {
  const here = listeners.get(storage) ?? new Set();
  listeners.set(storage, here.add(hear));
  const stopHints = storage.hints.listen((heard) => {
    if (heard !== 'all') for (const id of heard) hear(id);
  });
  return () => {
    here.delete(hear);
    stopHints();
  };
};
