import type { BodyMeasurements } from '@throughline/client';

const key = (prefix: string): string => `${prefix}-size`;

/**
 * An article's address with measurements in its fragment, which no server gets to see: what was typed on one screen goes to another
 * through its camera, and is stored by neither.
 */
export const withMeasurements = (address: string, prefix: string, body: BodyMeasurements): string => {
  const url = new URL(address);
  const measurements = new URLSearchParams(Object.entries(body).map(([measurement, length]) => [measurement, String(length)]));
  url.hash = new URLSearchParams({ [key(prefix)]: measurements.toString() }).toString();
  return url.href;
};

/**
 * Takes measurements out of the page's address, so that they are in no history entry, bookmark or shared link from then on. Null where
 * there are none. What else the fragment says stays.
 */
export const takeMeasurements = (
  page: Pick<Window, 'location' | 'history'>,
  prefix: string,
  known: readonly string[],
): Readonly<Record<string, number>> | null => {
  const { hash, pathname, search } = page.location;
  const fragment = new URLSearchParams(hash.slice(1));
  const taken = fragment.get(key(prefix));
  if (taken === null) return null;
  fragment.delete(key(prefix));
  const rest = fragment.toString();
  page.history.replaceState(page.history.state, '', `${pathname}${search}${rest && `#${rest}`}`);
  const lengths = [...new URLSearchParams(taken)].map(([measurement, length]) => [measurement, Number(length)] as const);
  return Object.fromEntries(
    lengths.filter(([measurement, length]) => known.includes(measurement) && Number.isInteger(length) && length >= 10 && length <= 3000),
  );
};
