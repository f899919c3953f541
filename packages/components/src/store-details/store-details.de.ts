import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import { storeServices } from '../store-services/store-services.de.ts';

export const storeDetailsMessages: MessageTable<StoreDetailsMessages> = (_speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: 'Geschlossen',
  readyBy: (time) => `Abholbereit ${time}`,
  deliveredBy: (time) => `Bei dir bis ${time}`,
  within: (duration) => `wenn du innerhalb von ${duration} bestellst`,
  hours: 'Öffnungszeiten',
  today: 'Heute',
  allDay: 'Rund um die Uhr geöffnet',
  special: 'Besondere Tage',
  clocks: (zone) => `Nach der Uhr dort: ${zone}`,
  phone: 'Telefon',
  directions: 'Route',
  page: 'Filialseite',
  scan: (store) => `QR-Code: der Weg zu ${store}`,
  scanLead: 'Für den Weg dorthin scannen',
  choose: 'Zu meiner Filiale machen',
  chosen: 'Meine Filiale',
  chosenSaid: (store) => `${store} ist jetzt deine Filiale.`,
  unchosenSaid: (store) => `${store} ist nicht mehr deine Filiale.`,
  chooseFailed: 'Das ließ sich nicht speichern. Bitte versuch es noch einmal.',
  forVisit: 'Gilt für diesen Besuch. Melde dich an, um sie zu behalten.',
  reserve: 'Hier reservieren',
});
