import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreMapMessages } from './store-map.en.ts';

export const storeMapMessages: MessageTable<StoreMapMessages> = (speech) => ({
  title: 'Karte der Filialen',
  loading: 'Die Karte wird geladen',
  toResults: 'Zu den Ergebnissen',
  pins: 'Filialen auf der Karte; mit den Pfeiltasten von einer zur nächsten',
  cluster: (count) => speech.plural(count, { one: '# Filiale hier, vergrößern', other: '# Filialen hier, vergrößern' }),
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  searchHere: 'Hier suchen',
  outlined: 'Die genaue Karte lässt sich nicht laden. Das ist ein Umriss.',
  unavailable: 'Die Karte lässt sich hier nicht zeigen. Alles steht in der Liste.',
  unreachable: 'Die Karte lässt sich gerade nicht laden. In der Liste steht alles.',
  retry: 'Erneut versuchen',
});
