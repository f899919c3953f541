import { savedMessages } from '../account/saved-messages.fr.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import type { PrivacyMessages } from './privacy-messages.ts';

export const fr: MessageTable<PrivacyMessages> = () => ({
  ...stateMessages,
  ...savedMessages,
  visit: 'Sur cet écran, vos choix valent jusqu’à votre départ. Sur vos appareils, ils restent.',
  device: 'Vos choix sont gardés sur cet appareil. Connectez-vous pour les retrouver partout.',

  privacy: 'Ce que nous pouvons faire',
  privacyLead: 'Chaque choix à part, modifiable à tout moment. Rien n’est coché d’avance.',
  purposes: {
    analytics: { title: 'Mesurer votre usage de la boutique', text: 'Pages et étapes sont comptées, pour améliorer la boutique.' },
    marketing: { title: 'Vous écrire', text: 'Des nouvelles et des offres, de temps en temps.' },
    personalisation: { title: 'Montrer ce qui vous va', text: 'Ce que vous regardez et achetez décide de ce que vous voyez.' },
    fit: { title: 'Garder vos mensurations', text: 'Pour dire quelle taille vous va. Sans accord, elles sont supprimées.' },
  },
  channels: {
    web: 'Boutique en ligne',
    mobile: 'Téléphone',
    kiosk: 'Écrans en magasin',
    social: 'Réseaux sociaux',
    email: 'E-mail',
    sms: 'SMS',
  },
  granted: (day, place, wording) => `Oui depuis le ${day} (${place}, texte ${wording})`,
  withdrawn: (day, place) => `Non depuis le ${day} (${place})`,
  neverAsked: 'Non\u00a0: on ne vous l’a jamais demandé',

  data: 'Vos données',
  dataLead: 'Tout ce que nous avons sur vous, vous pouvez l’emporter et le faire effacer.',
  export: 'Télécharger mes données',
  exporting: 'Préparation en cours',
  exportElsewhere: 'Pour télécharger vos données, connectez-vous sur votre propre appareil.',
  erase: 'Effacer mon compte',
  eraseTitle: 'Tout effacer\u202f?',
  erased: [
    'votre adresse, vos préférences et vos mensurations',
    'vos points, sans retour possible',
    'votre panier sur tous vos appareils',
    'vos choix et ce qui a été compté',
  ],
  kept: 'La loi nous fait garder commandes et retours quelques années. Ils ne disent plus de qui ils sont.',
  eraseNow: 'Effacer définitivement',
  erasing: 'Effacement en cours',
  keep: 'Garder mon compte',
  prove: 'Pour être sûrs que c’est vous\u00a0: faites d’abord envoyer un nouveau code.',
  goneTitle: 'Vous êtes oublié',
  goneLead: 'Votre compte est effacé et vous êtes déconnecté partout.',
  records: (nouns) => `Gardé de par la loi, sans votre nom\u00a0: ${nouns}.`,
  nouns: { orders: 'commandes', returns: 'retours' },
});
