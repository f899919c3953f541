import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const messages: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string => speech.plural(count, { one: '# artículo', many: '# de artículos', other: '# artículos' });
  const left = (count: number): string => speech.plural(count, { one: 'Solo queda #', many: 'Solo quedan #', other: 'Solo quedan #' });
  return {
    add: 'Añadir a la cesta',
    added: 'Añadido',
    addedTitle: (title) => `Añadido a tu cesta: ${title}`,
    soldOut: 'Agotado',
    allInBag: 'Todo está en tu cesta',
    unavailable: 'No disponible',
    bag: (count) => (count ? `Cesta, ${units(count)}` : 'Cesta vacía'),
    heading: 'Tu cesta',
    units,
    close: 'Cerrar',
    empty: 'Tu cesta está vacía',
    emptyHint: 'Lo que añadas se guarda aquí, en todas las pantallas en las que compres.',
    goOn: 'Seguir comprando',
    quantity: (title) => `Cantidad: ${title}`,
    quantityNow: (title, count) => `${title}: ${units(count)}`,
    more: (title) => `Uno más: ${title}`,
    less: (title) => `Uno menos: ${title}`,
    remove: 'Eliminar',
    removeTitle: (title) => `Eliminar ${title}`,
    removed: (title) => `Eliminado de la cesta: ${title}`,
    options: 'Opciones',
    optionsOf: (title, chosen) => `${chosen}, cambiar ${title}`,
    checkout: 'Tramitar pedido',
    each: (price) => `${price} por unidad`,
    total: 'Total',
    pending: 'Actualizando',
    totalLater: 'El total se confirmará cuando vuelva la conexión.',
    taxIncluded: (tax) => `Incluye ${tax} de impuestos`,
    left,
    saved: 'Guardado en este dispositivo. Se sincronizará cuando vuelva la conexión.',
    unsaved: 'Aún sin guardar. No cierres esta página hasta que vuelva la conexión.',
    moved: 'Tu cesta ha pasado a otro dispositivo.',
    elsewhere: 'Modificado en otro dispositivo',
    slow: 'Está tardando más de lo habitual.',
    loading: 'Cargando tu cesta',
    failed: 'No se puede mostrar tu cesta en este momento.',
    retry: 'Reintentar',
    lacking: 'No se pueden mostrar códigos, envío ni nota de regalo en este momento.',
  };
};
