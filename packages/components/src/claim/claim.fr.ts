import type { MessageTable } from '../i18n/message-set.ts';
import { matchNames } from '../match/match.fr.ts';
import type { ClaimMessages } from './claim.en.ts';

export const claimMessages: MessageTable<ClaimMessages> = (speech) => ({
  symbols: matchNames,
  looking: 'Recherche de votre panier',
  foundTitle: 'Continuer ici\u202f?',
  found: (count, brand) =>
    speech.plural(count, {
      one: `Votre panier ${brand} vous attend, avec # article.`,
      many: `Votre panier ${brand} vous attend, avec # d’articles.`,
      other: `Votre panier ${brand} vous attend, avec # articles.`,
    }),
  from: (screen) => `Depuis\u00a0: ${screen}`,
  channels: {
    web: 'boutique en ligne',
    mobile: 'téléphone',
    kiosk: 'écran en magasin',
    social: 'page de réseau social',
    email: 'e-mail',
    sms: 'SMS',
  },
  match: 'L’autre écran affiche-t-il les trois mêmes symboles\u202f?',
  moves: 'L’autre écran oubliera le panier.',
  shares: 'Le panier reste aussi sur l’autre appareil.',
  accept: 'Continuer ici',
  accepting: 'Un instant',
  decline: 'Ce n’est pas le mien',
  claimedTitle: 'Votre panier est ici',
  claimedLead: (count) =>
    speech.plural(count, { one: '# article vous attend.', many: '# d’articles vous attendent.', other: '# articles vous attendent.' }),
  goOn: 'Continuer mes achats',
  declinedTitle: 'Vous avez bien fait de vérifier',
  declinedLead: 'Rien n’a changé. Le panier reste où il était.',
  entryTitle: 'Saisissez votre code',
  entryLead: 'Il figure à côté du code QR, sur l’autre écran.',
  field: 'Code affiché sur l’autre écran',
  find: 'Trouver mon panier',
  missing: 'Saisissez les huit lettres et chiffres du code.',
  unavailable: 'Ce code est erroné, déjà utilisé ou expiré. Demandez-en un nouveau sur l’autre écran et saisissez-le ici.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Trop de tentatives. Attendez # seconde, puis réessayez.',
      many: 'Trop de tentatives. Attendez # de secondes, puis réessayez.',
      other: 'Trop de tentatives. Attendez # secondes, puis réessayez.',
    }),
  offline: 'Pas de connexion pour le moment. Rien n’est perdu\u00a0: réessayez dans un instant.',
  failed: 'Cela n’a pas fonctionné. Rien n’est perdu\u00a0: réessayez dans un instant.',
  retry: 'Réessayer',
  anotherCode: 'Saisir un code',
});
