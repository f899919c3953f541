import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';

export const storeReserveMessages: MessageTable<StoreReserveMessages> = (speech) => ({
  ...stateMessages,
  title: 'Reservar aquí',
  lead: (count) =>
    speech.plural(count, {
      one: 'Apartamos el artículo de tu cesta. Pagas al recogerlo.',
      other: 'Apartamos los # artículos de tu cesta. Pagas al recogerlos.',
    }),
  leadAdd: 'Añadimos este artículo a tu cesta y lo apartamos. Pagas al recogerlo.',
  email: 'Correo para la confirmación',
  emailFault: 'Escribe una dirección de correo como nombre@example.com.',
  reserve: 'Reservar',
  reserving: 'Reservando',
  done: 'Reservado para ti',
  number: 'Número de pedido',
  code: 'Dilo en caja',
  until: (time) => `Reservado para ti hasta: ${time}`,
  changed: 'Algo ha cambiado. Revisa tu cesta y vuelve a reservar.',
  gone: (title) => `${title} ya no está en esta tienda.`,
  fewer: (title, count) =>
    speech
      .plural(count, { one: 'En esta tienda solo hay # de {0}.', other: 'En esta tienda solo hay # de {0}.' })
      .replace('{0}', () => title),
  empty: 'Tu cesta está vacía. Añade algo primero.',
  offline: 'No tienes conexión. Inténtalo cuando vuelvas a tenerla.',
  failed: 'No ha funcionado. Inténtalo de nuevo.',
});
