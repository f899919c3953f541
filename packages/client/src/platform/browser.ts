import { indexedDbStorage } from './indexed-db.ts';
import type { Lifecycle, Platform, Stop } from './platform.ts';

const on = (target: EventTarget, type: string, listener: (event: Event) => void): Stop => {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
};

/** The browser, with what it lacks in insecure contexts and third-party frames left to the callers' fallbacks. */
export const browserPlatform = (): Platform => ({
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  timer: (run, ms) => {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
  // Not randomUUID or subtle: they don't exist on http://<address in the local network>.
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  storage: (name) =>
    new Promise((resolve, reject) => {
      // WebKit has left opening requests unanswered; a cart in memory is better than none.
      const patience = setTimeout(() => reject(new Error('storage does not answer')), 3000);
      indexedDbStorage(name)
        .then(resolve, reject)
        .finally(() => clearTimeout(patience));
    }),
  lock: (name, signal) =>
    new Promise((resolve, reject) => {
      const hold = (): Promise<void> => new Promise((release) => resolve(release));
      try {
        navigator.locks.request(name, { signal }, hold).catch(reject);
      } catch (error) {
        reject(error);
      }
    }),
  channel: (name, receive) => {
    try {
      const channel = new BroadcastChannel(name);
      channel.onmessage = (event) => receive(event.data);
      return { post: (message) => channel.postMessage(message), close: () => channel.close() };
    } catch {
      return { post: () => {}, close: () => {} };
    }
  },
  lifecycle: (listener) => {
    const tell = (event: Lifecycle) => () => listener(event);
    const stops = [
      on(window, 'online', tell('wake')),
      on(window, 'offline', tell('offline')),
      on(window, 'pagehide', tell('sleep')),
      on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && listener('wake')),
      on(document, 'freeze', tell('sleep')),
      on(document, 'resume', tell('wake')),
      on(document, 'visibilitychange', () => document.visibilityState === 'visible' && listener('wake')),
    ];
    return () => stops.forEach((stop) => stop());
  },
  online: () => navigator.onLine,
  visible: () => document.visibilityState === 'visible',
  locale: () => document.documentElement.lang || navigator.language,
});
