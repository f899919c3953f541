import type { Store } from '@throughline/client';

/** The way to a store for any device: a page that a map app takes over where there is one. */
export const directionsUrl = ({ position: { latitude, longitude } }: Store): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${latitude}%2C${longitude}`;

/** The way to a store in the device's own map app. */
export const ownDirectionsUrl = (store: Store, agent: string = navigator.userAgent): string => {
  const { latitude, longitude } = store.position;
  if (/iPhone|iPad|Macintosh/.test(agent)) return `https://maps.apple.com/?daddr=${latitude}%2C${longitude}`;
  if (/Android/.test(agent)) return `geo:${latitude},${longitude}?q=${latitude},${longitude}(${encodeURIComponent(store.name)})`;
  return directionsUrl(store);
};
