import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductGridMessages } from './product-grid.en.ts';

export const productGridMessages: MessageTable<ProductGridMessages> = (speech) => ({
  loading: 'Cargando artículos',
  from: (price) => `desde\u00a0${price}`,
  soldOut: 'Agotado',
  colours: (count) => speech.plural(count, { one: '# color', many: '# de colores', other: '# colores' }),
  more: 'Ver más',
  loadingMore: 'Cargando más',
  shown: (count) =>
    speech.plural(count, {
      one: 'Se muestra # artículo más',
      many: 'Se muestran # de artículos más',
      other: 'Se muestran # artículos más',
    }),
  moreFailed: 'No se pueden cargar más artículos en este momento.',
  nothing: 'Aquí no hay nada todavía.',
  nothingFound: (query) => `Sin resultados para «${query}».`,
  failed: 'No se pueden mostrar los artículos en este momento.',
  offline: 'No tienes conexión. Los precios y las existencias pueden haber cambiado.',
  retry: 'Reintentar',
});
