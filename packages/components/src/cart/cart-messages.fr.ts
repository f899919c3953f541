import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const messages: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string => speech.plural(count, { one: '# article', many: '# d’articles', other: '# articles' });
  const left = (count: number): string =>
    speech.plural(count, { one: 'Plus que # disponible', many: 'Plus que # disponibles', other: 'Plus que # disponibles' });
  return {
    add: 'Ajouter au panier',
    added: 'Ajouté',
    addedTitle: (title) => `Ajouté à votre panier\u00a0: ${title}`,
    soldOut: 'Épuisé',
    allInBag: 'Tout est dans votre panier',
    unavailable: 'Indisponible',
    bag: (count) => (count ? `Panier, ${units(count)}` : 'Panier, vide'),
    heading: 'Votre panier',
    units,
    close: 'Fermer',
    empty: 'Votre panier est vide',
    emptyHint: 'Vos articles sont conservés ici, sur tous les écrans où vous faites vos achats.',
    goOn: 'Continuer mes achats',
    quantity: (title) => `Quantité\u00a0: ${title}`,
    quantityNow: (title, count) => `${title}\u00a0: ${units(count)}`,
    more: (title) => `Un de plus\u00a0: ${title}`,
    less: (title) => `Un de moins\u00a0: ${title}`,
    remove: 'Retirer',
    removeTitle: (title) => `Retirer ${title}`,
    removed: (title) => `Retiré du panier\u00a0: ${title}`,
    options: 'Options',
    optionsOf: (title, chosen) => `${chosen}, modifier ${title}`,
    checkout: 'Passer commande',
    each: (price) => `${price} l’unité`,
    total: 'Total',
    pending: 'Mise à jour',
    totalLater: 'Le total sera confirmé dès le retour de la connexion.',
    taxIncluded: (tax) => `Dont ${tax} de TVA`,
    left,
    saved: 'Enregistré sur cet appareil. La synchronisation se fera dès le retour de la connexion.',
    unsaved: 'Pas encore enregistré. Gardez cette page ouverte jusqu’au retour de la connexion.',
    moved: 'Votre panier se trouve maintenant sur un autre appareil.',
    elsewhere: 'Modifié sur un autre appareil',
    slow: 'C’est plus long que d’habitude.',
    loading: 'Chargement de votre panier',
    failed: 'Impossible d’afficher votre panier pour le moment.',
    retry: 'Réessayer',
    lacking: 'Impossible d’afficher les codes, la livraison et le mot cadeau pour le moment.',
  };
};
