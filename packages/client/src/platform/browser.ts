import { indexedDbStorage } from './indexed-db.ts';
import type { Lifecycle, Platform } from './platform.ts';

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
      const patience = setTimeout(() => reject(new Error('no answer')), 3000);
      indexedDbStorage(name)
        .then(resolve, reject)
        .finally(() => clearTimeout(patience));
    }),
  lock: (name, signal) =>
    new Promise((resolve, reject) => {
      // Held until what it resolves with is called. Where there are no locks this throws, and thereby rejects.
      navigator.locks.request(name, { signal }, () => new Promise<void>((release) => resolve(release))).catch(reject);
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
    const end = new AbortController();
    const on = (target: EventTarget, type: string, means: (event: Event) => Lifecycle | false): void =>
      target.addEventListener(
        type,
        (event) => {
          const met = means(event);
          if (met) listener(met);
        },
        { signal: end.signal },
      );
    on(window, 'online', () => 'wake');
    on(window, 'offline', () => 'offline');
    on(window, 'pagehide', () => 'sleep');
    on(window, 'pageshow', (event) => (event as PageTransitionEvent).persisted && 'wake');
    on(document, 'freeze', () => 'sleep');
    on(document, 'resume', () => 'wake');
    on(document, 'visibilitychange', () => document.visibilityState === 'visible' && 'wake');
    return () => end.abort();
  },
  online: () => navigator.onLine,
  visible: () => document.visibilityState === 'visible',
  locale: () => document.documentElement.lang || navigator.language,
});
