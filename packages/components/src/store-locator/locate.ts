import type { Position } from '@throughline/client';

/** Why the device doesn't say where it is. */
export type LocateFault = 'denied' | 'unavailable' | 'timeout' | 'insecure' | 'unsupported';

/** Milliseconds for the device to find itself. */
const PATIENCE = 10_000;
/** Milliseconds that a prompt may stand unanswered: some browsers never say that it was ignored. */
const MOST = 45_000;
/** Milliseconds for which a place found before is still where she is. */
const FRESH = 300_000;

/** Where the device is, or why that can't be had. Asks the shopper; never to be called unasked. */
export const locate = (
  geolocation: Geolocation | undefined = navigator.geolocation,
  secure: boolean = isSecureContext,
): Promise<Position | LocateFault> =>
  new Promise((resolve) => {
    if (!secure) return resolve('insecure');
    if (!geolocation) return resolve('unsupported');
    const timer = setTimeout(() => resolve('timeout'), MOST);
    const done = (answer: Position | LocateFault): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude } }) => done({ latitude, longitude }),
        ({ code }) => done(code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable'),
        // A town is enough to find a shop: no satellite is woken for it.
        { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: FRESH },
      );
    } catch {
      // A page in a frame that isn't allowed to.
      done('denied');
    }
  });
