import { codeReasons } from '../code-reasons/code-reasons.fr.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import type { OffersMessages } from './offers-messages.ts';

export const fr: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'Offres',
  none: 'Pas d’offre en ce moment. Ce que vous ajoutez au panier peut en amener une.',
  endsIn: (time) => `Encore ${time}`,
  inBag: 'Dans votre panier',
  takes: (amount) => `${amount} de remise`,
  missing: (amount) => `Encore ${amount} jusqu’au palier suivant`,
  missingUnits: (count) =>
    speech.plural(count, { one: 'Encore # article jusqu’au palier suivant', other: 'Encore # articles jusqu’au palier suivant' }),
  apply: 'Utiliser',
  applied: (title) => `${title} est dans votre panier`,
  copy: 'Copier',
  copied: 'Copié',
  notDone: 'Cela n’a pas marché. Réessayez dans un instant.',
  signIn: 'Se connecter',
  more: 'Tout afficher',
  next: (at, of) => `Offre suivante (${speech.number(at)} sur ${speech.number(of)})`,
  before: 'Avant',
  now: 'Maintenant',
  lowest: 'Le prix barré est le plus bas des 30 jours précédents.',
  whyNot: codeReasons,
});
