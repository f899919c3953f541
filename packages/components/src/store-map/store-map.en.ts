import type { Speech } from '../i18n/speech.ts';

export const storeMapMessages = (speech: Speech) => ({
  title: 'Map of stores',
  loading: 'Loading the map',
  toResults: 'Go to the results',
  pins: 'Stores on the map; arrow keys go from one to the next',
  cluster: (count: number) => speech.plural(count, { one: '# store here, zoom in', other: '# stores here, zoom in' }),
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  searchHere: 'Search here',
  outlined: 'The detailed map can’t be loaded. This is an outline.',
  unavailable: 'The map can’t be shown here. Everything is in the list.',
  unreachable: 'The map can’t be loaded right now. Everything is in the list.',
  retry: 'Try again',
});

export type StoreMapMessages = ReturnType<typeof storeMapMessages>;
