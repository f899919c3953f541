import { formatList } from '../i18n/lists.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductMessages } from './product.en.ts';

export const productMessages: MessageTable<ProductMessages> = (speech) => ({
  from: (price) => `desde\u00a0${price}`,
  unavailable: 'No disponible',
  left: (count) => speech.plural(count, { one: 'Solo queda #', many: 'Solo quedan #', other: 'Solo quedan #' }),
  allInBag: (count) =>
    count === 2
      ? 'Los dos están en tu cesta'
      : speech.plural(count, { one: 'El último está en tu cesta', many: 'Los # están en tu cesta', other: 'Los # están en tu cesta' }),
  choose: (option) => `Elegir ${option.toLocaleLowerCase(speech.locale)}`,
  chooseFirst: (option) => `Elige primero ${option.toLocaleLowerCase(speech.locale)}.`,
  valueSoldOut: (value) => `${value}, agotado`,
  valueNotMade: (value) => `${value}, no existe en esta combinación`,
  notMade: (values) => `${formatList(speech, values, 'plain')}: no existe en esta combinación.`,
  soldOutWith: (values) => `${formatList(speech, values, 'plain')}: agotado.`,
  stillThere: (option, values) => `Aún disponible (${option.toLocaleLowerCase(speech.locale)}): ${formatList(speech, values, 'plain')}.`,
  pictures: 'Imágenes',
  showPicture: (number, count) => `Ver la imagen ${speech.number(number)} de ${speech.number(count)}`,
  gone: 'Este artículo ya no está a la venta.',
  failed: 'No se puede mostrar este artículo en este momento.',
  retry: 'Reintentar',
});
