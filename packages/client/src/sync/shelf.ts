import type { ReadableAtom } from 'nanostores';
import type { Loadable } from '../loadable.ts';
import type { Tools } from '../tools.ts';
import { createReading, type Read, type Reading } from './reading.ts';

/** Readings kept for coming back to; a kiosk runs for months. */
const KEPT = 50;

/** What is read by key: the same key asked twice is one request and one state. */
export interface Shelf<T> {
  state(key: string): ReadableAtom<Loadable<T>>;
  /** The reading behind a state. */
  reading(key: string): Reading<T>;
  /** Asks again for everything that somebody listens to, and for the rest when somebody does. */
  refresh(): void;
}

/**
 * Readings looked at again when the page wakes or its network is back, and told anew in another language. `personal`: dropped when the
 * shopper is another one.
 */
export const createShelf = <T>(
  { platform, http, life, shopper, $locale, $network }: Tools,
  ask: (key: string, read: Read) => Promise<T>,
  { personal = false } = {},
): Shelf<T> => {
  const readings = new Map<string, Reading<T>>();
  const each = (what: (reading: Reading<T>) => void) => (): void => readings.forEach(what);

  const reading = (key: string): Reading<T> => {
    const known = readings.get(key);
    if (known) return known;
    for (const [old, { listened }] of readings) {
      if (readings.size < KEPT) break;
      if (!listened) readings.delete(old);
    }
    const made = createReading<T>(platform, http, life, (read) => ask(key, read));
    readings.set(key, made);
    return made;
  };

  const revalidate = each((one) => one.refresh(true));
  const refresh = each((one) => one.refresh());
  const stops = [
    platform.lifecycle((event) => event === 'wake' && revalidate()),
    $network.listen((network) => network === 'online' && revalidate()),
    $locale.listen(refresh),
    ...(personal ? [shopper.$life.listen(each((one) => one.reset()))] : []),
  ];
  life.addEventListener('abort', () => stops.forEach((stop) => stop()));

  return { reading, state: (key) => reading(key).$state, refresh };
};
