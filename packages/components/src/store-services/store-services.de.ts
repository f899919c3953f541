import type { StoreServiceWords } from './store-services.en.ts';

export const storeServices: StoreServiceWords = {
  services: 'Services',
  service: {
    pickup: 'Abholung',
    'same-day-delivery': 'Lieferung am selben Tag',
    returns: 'Rückgabe',
    alterations: 'Änderungsschneiderei',
    repairs: 'Reparaturen',
    'gift-wrap': 'Geschenkverpackung',
    'personal-shopping': 'Persönliche Beratung',
    workshops: 'Workshops',
    cafe: 'Café',
    parking: 'Parkplätze',
    'step-free': 'Stufenloser Zugang',
  },
};
