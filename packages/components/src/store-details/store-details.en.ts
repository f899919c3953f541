import type { Speech } from '../i18n/speech.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import { storeServices } from '../store-services/store-services.en.ts';

export const storeDetailsMessages = (_speech: Speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: 'Closed',
  readyBy: (time: string) => `Ready to pick up ${time}`,
  deliveredBy: (time: string) => `At your door by ${time}`,
  within: (duration: string) => `if you order within ${duration}`,
  hours: 'Opening hours',
  today: 'Today',
  allDay: 'Open 24 hours',
  special: 'Special days',
  clocks: (zone: string) => `By the clocks there: ${zone}`,
  phone: 'Phone',
  directions: 'Directions',
  page: 'Store page',
  scan: (store: string) => `QR code: the way to ${store}`,
  scanLead: 'Scan for the way there',
  choose: 'Choose as my store',
  chosen: 'My store',
  chosenSaid: (store: string) => `${store} is your store now.`,
  unchosenSaid: (store: string) => `${store} is no longer your store.`,
  chooseFailed: 'That could not be saved. Please try again.',
  forVisit: 'Kept for this visit. Sign in to keep it.',
  reserve: 'Reserve here',
});

export type StoreDetailsMessages = ReturnType<typeof storeDetailsMessages>;
