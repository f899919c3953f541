import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import { storeServices } from '../store-services/store-services.es.ts';

export const storeDetailsMessages: MessageTable<StoreDetailsMessages> = (_speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: 'Cerrada',
  readyBy: (time) => `Listo para recoger: ${time}`,
  deliveredBy: (time) => `En tu casa antes de: ${time}`,
  within: (duration) => `si pides en ${duration}`,
  hours: 'Horario',
  today: 'Hoy',
  allDay: 'Abierta las 24 horas',
  special: 'Días especiales',
  clocks: (zone) => `Hora local: ${zone}`,
  phone: 'Teléfono',
  directions: 'Cómo llegar',
  page: 'Página de la tienda',
  scan: (store) => `Código QR: el camino a ${store}`,
  scanLead: 'Escanea para ver el camino',
  choose: 'Elegir como mi tienda',
  chosen: 'Mi tienda',
  chosenSaid: (store) => `${store} es ahora tu tienda.`,
  unchosenSaid: (store) => `${store} ya no es tu tienda.`,
  chooseFailed: 'No se ha podido guardar. Inténtalo de nuevo.',
  forVisit: 'Se guarda durante esta visita. Inicia sesión para conservarla.',
  reserve: 'Reservar aquí',
});
