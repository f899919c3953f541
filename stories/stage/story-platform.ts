import { browserPlatform, type Platform, type Storage } from '@throughline/client';
import type { Shop } from '../shop/shop.ts';

/** Milliseconds from which on a wait is a time limit. */
const LIMIT = 10_000;

/** Kept like a disk would, gone with the story. */
const storyStorage = (): Storage => {
  const values = new Map<string, unknown>();
  return {
    durable: true,
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

/** The browser, with a shop of the story's own and without other tabs. Nothing times out: a state stands as long as somebody looks at it. */
export const storyPlatform = (shop: Shop, storage: 'durable' | 'none' | 'slow'): Platform => {
  const browser = browserPlatform();
  return {
    ...browser,
    fetch: (url, init) => shop.fetch(url, init),
    now: () => shop.now(),
    random: (bytes) => shop.random(bytes),
    timer: (run, ms) => (ms < LIMIT ? browser.timer(run, ms) : () => {}),
    storage: () => {
      if (storage === 'slow') return new Promise(() => {});
      return storage === 'none' ? Promise.reject(new Error('This browser keeps nothing')) : Promise.resolve(storyStorage());
    },
    lock: () => Promise.resolve(() => {}),
    channel: () => ({ post: () => {}, close: () => {} }),
    lifecycle: () => () => {},
    online: () => shop.network !== 'offline',
    visible: () => true,
  };
};
