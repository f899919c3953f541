import type { STORE_SERVICES } from '@throughline/client';

/** By its name on the wire. */
export interface KnownServices extends Readonly<Record<(typeof STORE_SERVICES)[number], string>> {}

/** The services of stores in words. */
export interface StoreServiceWords {
  readonly services: string;
  readonly service: KnownServices;
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
