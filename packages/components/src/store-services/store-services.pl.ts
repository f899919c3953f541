import type { StoreServiceWords } from './store-services.en.ts';

export const storeServices: StoreServiceWords = {
  services: 'Usługi',
  service: {
    pickup: 'Odbiór',
    'same-day-delivery': 'Dostawa tego samego dnia',
    returns: 'Zwroty',
    alterations: 'Poprawki krawieckie',
    repairs: 'Naprawy',
    'gift-wrap': 'Pakowanie prezentów',
    'personal-shopping': 'Osobisty doradca',
    workshops: 'Warsztaty',
    cafe: 'Kawiarnia',
    parking: 'Parking',
    'step-free': 'Wejście bez schodów',
  },
};
