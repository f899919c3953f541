import type { Storage } from './platform.ts';

/** Storage that ends with the page. */
export const memoryStorage = (seed: Readonly<Record<string, unknown>> = {}): Storage => {
  const values = new Map(Object.entries(seed));
  return {
    durable: false,
    transact: async (_keys, body) =>
      body({
        get: (key) => values.get(key),
        set: (key, value) => values.set(key, value),
        delete: (key) => values.delete(key),
        clear: () => values.clear(),
      }),
    close: () => values.clear(),
  };
};
