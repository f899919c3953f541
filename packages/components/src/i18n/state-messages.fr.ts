import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: 'Chargement',
  slow: 'C’est plus long que d’habitude.',
  failed: 'Impossible d’afficher ce contenu pour le moment.',
  retry: 'Réessayer',
  offline: 'Vous êtes hors ligne. Le contenu s’affichera dès le retour de la connexion.',
  stale: (age) =>
    age ? `Vous êtes hors ligne. Dernière mise à jour\u00a0: ${age}.` : 'Vous êtes hors ligne. Ces informations ont pu changer.',
};
