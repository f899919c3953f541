import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import { storeServices } from '../store-services/store-services.fr.ts';

export const storeDetailsMessages: MessageTable<StoreDetailsMessages> = (_speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: 'Fermé',
  readyBy: (time) => `Prêt à retirer ${time}`,
  deliveredBy: (time) => `Chez vous avant ${time}`,
  within: (duration) => `si vous commandez d’ici ${duration}`,
  hours: 'Horaires',
  today: 'Aujourd’hui',
  allDay: 'Ouvert jour et nuit',
  special: 'Jours particuliers',
  clocks: (zone) => `À l’heure locale\u00a0: ${zone}`,
  phone: 'Téléphone',
  directions: 'Itinéraire',
  page: 'Page du magasin',
  scan: (store) => `Code QR\u00a0: le chemin vers ${store}`,
  scanLead: 'Scannez pour l’itinéraire',
  choose: 'Choisir comme mon magasin',
  chosen: 'Mon magasin',
  chosenSaid: (store) => `${store} est maintenant votre magasin.`,
  unchosenSaid: (store) => `${store} n’est plus votre magasin.`,
  chooseFailed: 'Ce choix n’a pas pu être enregistré. Réessayez.',
  forVisit: 'Valable pour cette visite. Connectez-vous pour le conserver.',
  reserve: 'Réserver ici',
});
