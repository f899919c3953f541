import type { StoreServiceWords } from './store-services.en.ts';

export const storeServices: StoreServiceWords = {
  services: 'Services',
  service: {
    pickup: 'Retrait',
    'same-day-delivery': 'Livraison le jour même',
    returns: 'Retours',
    alterations: 'Retouches',
    repairs: 'Réparations',
    'gift-wrap': 'Emballage cadeau',
    'personal-shopping': 'Conseil personnalisé',
    workshops: 'Ateliers',
    cafe: 'Café',
    parking: 'Parking',
    'step-free': 'Accès de plain-pied',
  },
};
