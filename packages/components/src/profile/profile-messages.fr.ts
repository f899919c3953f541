import { savedMessages } from '../account/saved-messages.fr.ts';
import { codeReasons } from '../code-reasons/code-reasons.fr.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import { orderStatuses } from '../order-lookup/order-statuses.fr.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const fr: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string => speech.plural(count, { one: '# point', other: '# points' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: 'Compte',
    since: (day) => `Avec nous depuis le ${day}`,
    signOut: 'Se déconnecter',
    signOutEverywhere: 'Se déconnecter de tous les appareils',
    away: 'Vous êtes déconnecté ici. Vos autres appareils n’ont pas pu être prévenus, faute de connexion.',

    points: 'Points',
    balance: points,
    expiring: (count, day) => `${speech.number(count)} expirent le ${day}`,
    enoughFor: (reward) => `De quoi obtenir ${reward}`,
    next: (missing, reward) => `Encore ${speech.number(missing)} pour ${reward}`,
    owed: (count) => `Les prochains ${points(count)} compensent ce que vous avez rapporté.`,
    usePoints: (count) => `Utiliser ${points(count)}`,
    rewardThere: 'Dans votre panier',
    pointsGo: 'Les points partent avec la commande.',
    whyNot: codeReasons,
    amountOff: (amount) => `${amount} de remise`,
    freeShipping: 'la livraison gratuite',
    history: 'Historique',
    changes: {
      earn: 'Pour une commande',
      settle: 'Compensés',
      'claw-back': 'Pour un retour',
      spend: 'Utilisés',
      expire: 'Expirés',
      adjust: 'Corrigés par la boutique',
    },

    orders: 'Commandes',
    noOrders: 'Pas encore de commande. Elles apparaîtront ici, où que vous les passiez.',
    pieces: (count) => speech.plural(count, { one: '# article', other: '# articles' }),
    more: 'Voir les précédentes',
    status: orderStatuses,

    preferences: 'Préférences',
    language: 'Langue de nos messages',
    currency: 'Devise',
    units: 'Longueurs en',
    centimetres: 'Centimètres',
    inches: 'Pouces',
    asHere: 'Selon l’endroit',
    homeStore: 'Votre magasin',
    noHomeStore: 'Aucun pour l’instant',
    findStore: 'Trouver un magasin',
    removeStore: 'Retirer',

    sizes: 'Mensurations',
    sizesLead: 'La bonne taille d’emblée, où que vous vous connectiez. Laissez vide ce que vous ne savez pas.',
    sizesAsk: 'Gardées seulement avec votre accord. Chaque guide des tailles saura alors ce qui vous va.',
    agree: 'Accepter et saisir',
    moreSizes: 'Autres mensurations',
    forgetSizes: 'Tout oublier',
    wrongLength: (name, from, to, example) => `${name}\u00a0: saisissez une longueur de ${from} à ${to}, par exemple ${example}.`,
    measurements: {
      height: 'Stature',
      neck: 'Cou',
      shoulders: 'Épaules',
      chest: 'Poitrine',
      underbust: 'Dessous de poitrine',
      waist: 'Taille',
      hips: 'Hanches',
      thigh: 'Cuisse',
      inseam: 'Entrejambe',
      sleeve: 'Manche',
      wrist: 'Poignet',
      head: 'Tête',
      hand: 'Main',
      finger: 'Doigt',
      foot: 'Pied',
      length: 'Longueur',
    },
  };
};
