import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreMapMessages } from './store-map.en.ts';

export const storeMapMessages: MessageTable<StoreMapMessages> = (speech) => ({
  title: 'Mapa de tiendas',
  loading: 'Cargando el mapa',
  toResults: 'Ir a los resultados',
  pins: 'Tiendas en el mapa; las flechas llevan de una a otra',
  cluster: (count) => speech.plural(count, { one: '# tienda aquí, acercar', other: '# tiendas aquí, acercar' }),
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  searchHere: 'Buscar aquí',
  outlined: 'No se puede cargar el mapa detallado. Esto es un contorno.',
  unavailable: 'El mapa no se puede mostrar aquí. Todo está en la lista.',
  unreachable: 'El mapa no se puede cargar ahora. Todo está en la lista.',
  retry: 'Reintentar',
});
