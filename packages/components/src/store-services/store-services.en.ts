import type { STORE_SERVICES } from '@throughline/client';

/** The services of stores in words. */
export interface StoreServiceWords {
  readonly services: string;
  readonly service: Readonly<Record<(typeof STORE_SERVICES)[number], string>>;
}

export const storeServices: StoreServiceWords = {
  services: 'Services',
  service: {
    pickup: 'Pickup',
    'same-day-delivery': 'Same-day delivery',
    returns: 'Returns',
    alterations: 'Alterations',
    repairs: 'Repairs',
    'gift-wrap': 'Gift wrapping',
    'personal-shopping': 'Personal shopping',
    workshops: 'Workshops',
    cafe: 'Café',
    parking: 'Parking',
    'step-free': 'Step-free access',
  },
};
