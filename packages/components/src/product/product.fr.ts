import { formatList } from '../i18n/lists.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductMessages } from './product.en.ts';

export const productMessages: MessageTable<ProductMessages> = (speech) => ({
  from: (price) => `dès\u00a0${price}`,
  unavailable: 'Indisponible',
  left: (count) => speech.plural(count, { one: 'Plus que # disponible', many: 'Plus que # disponibles', other: 'Plus que # disponibles' }),
  allInBag: (count) =>
    count === 2
      ? 'Les deux sont dans votre panier'
      : speech.plural(count, {
          one: 'Le dernier est dans votre panier',
          many: 'Les # sont dans votre panier',
          other: 'Les # sont dans votre panier',
        }),
  choose: (option) => `Choisir\u00a0: ${option.toLocaleLowerCase(speech.locale)}`,
  chooseFirst: (option) => `Choisissez d’abord\u00a0: ${option.toLocaleLowerCase(speech.locale)}.`,
  valueSoldOut: (value) => `${value}, épuisé`,
  valueNotMade: (value) => `${value}, n’existe pas dans cette combinaison`,
  notMade: (values) => `${formatList(speech, values, 'plain')}\u00a0: n’existe pas dans cette combinaison.`,
  soldOutWith: (values) => `${formatList(speech, values, 'plain')}\u00a0: épuisé.`,
  stillThere: (option, values) =>
    `Encore disponible (${option.toLocaleLowerCase(speech.locale)})\u00a0: ${formatList(speech, values, 'plain')}.`,
  pictures: 'Photos',
  showPicture: (number, count) => `Afficher la photo ${speech.number(number)} sur ${speech.number(count)}`,
  gone: 'Cet article n’est plus en vente.',
  failed: 'Impossible d’afficher cet article pour le moment.',
  retry: 'Réessayer',
});
