import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: 'Enregistré',
  faults: {
    offline: 'Pas de connexion\u00a0: rien n’a été enregistré. Réessayez dans un instant.',
    'profile-changed': 'Modifié entre-temps sur un autre appareil. Voici la version la plus récente\u00a0: choisissez à nouveau.',
    'consent-required': 'Nous ne le gardons qu’avec votre accord préalable.',
    'rate-limited': 'Trop de demandes à la fois. Réessayez dans une minute.',
    'withdrawn-here': 'Valable ici dès maintenant. La boutique le saura à votre retour en ligne.',
    other: 'Cela n’a pas marché. Rien n’a changé.',
  },
};
