import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreMapMessages } from './store-map.en.ts';

export const storeMapMessages: MessageTable<StoreMapMessages> = (speech) => ({
  title: 'Carte des magasins',
  loading: 'Chargement de la carte',
  toResults: 'Aller aux résultats',
  pins: 'Magasins sur la carte\u202f; les flèches mènent de l’un à l’autre',
  cluster: (count) => speech.plural(count, { one: '# magasin ici, zoomer', other: '# magasins ici, zoomer' }),
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  searchHere: 'Chercher ici',
  outlined: 'La carte détaillée ne peut pas être chargée. Voici un contour.',
  unavailable: 'La carte ne peut pas être affichée ici. Tout est dans la liste.',
  unreachable: 'La carte ne peut pas être chargée pour le moment. Tout est dans la liste.',
  retry: 'Réessayer',
});
