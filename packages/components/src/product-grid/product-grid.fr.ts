import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductGridMessages } from './product-grid.en.ts';

export const productGridMessages: MessageTable<ProductGridMessages> = (speech) => ({
  loading: 'Chargement des articles',
  from: (price) => `dès\u00a0${price}`,
  soldOut: 'Épuisé',
  colours: (count) => speech.plural(count, { one: '# couleur', many: '# de couleurs', other: '# couleurs' }),
  more: 'Afficher plus',
  loadingMore: 'Chargement de la suite',
  shown: (count) =>
    speech.plural(count, {
      one: '# article de plus affiché',
      many: '# d’articles de plus affichés',
      other: '# articles de plus affichés',
    }),
  moreFailed: 'Impossible de charger d’autres articles pour le moment.',
  nothing: 'Il n’y a encore rien ici.',
  nothingFound: (query) => `Aucun résultat pour «\u202f${query}\u202f».`,
  failed: 'Impossible d’afficher les articles pour le moment.',
  offline: 'Vous êtes hors ligne. Les prix et les stocks ont pu changer.',
  retry: 'Réessayer',
});
