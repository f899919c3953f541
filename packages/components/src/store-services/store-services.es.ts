import type { StoreServiceWords } from './store-services.en.ts';

export const storeServices: StoreServiceWords = {
  services: 'Servicios',
  service: {
    pickup: 'Recogida',
    'same-day-delivery': 'Entrega el mismo día',
    returns: 'Devoluciones',
    alterations: 'Arreglos',
    repairs: 'Reparaciones',
    'gift-wrap': 'Envoltorio de regalo',
    'personal-shopping': 'Asesoramiento personal',
    workshops: 'Talleres',
    cafe: 'Cafetería',
    parking: 'Aparcamiento',
    'step-free': 'Acceso sin escalones',
  },
};
