import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.fr.ts';
import { returnStatuses } from './return-statuses.fr.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: 'Retour ou échange',
  findLead: 'Ouvrez votre commande pour voir ce qui peut être retourné, et jusqu’à quel jour.',
  order: (number) => `Commande ${number}`,
  pickTitle: 'Que souhaitez-vous retourner\u202f?',
  lastDay: (day) => `Vous pouvez retourner cette commande jusqu’au ${day}, jusqu’à la fin de la journée.`,
  until: (day) => `Jusqu’au ${day}`,
  faultsOnly: 'Retour possible seulement en cas de problème avec l’article.',
  whyNot: {
    'not-delivered': 'Pas encore arrivé',
    'order-cancelled': 'La commande a été annulée',
    'return-open': 'Son retour est en cours',
    'all-returned': 'Déjà retourné',
    'window-closed': 'Le dernier jour est passé',
    'final-sale': 'Vente définitive\u00a0: pas de retour',
    hygiene: 'Pas de retour pour raison d’hygiène',
    'made-to-order': 'Fait sur commande\u00a0: pas de retour',
    perishable: 'Périssable, donc pas de retour',
    'gift-card': 'Les cartes cadeaux ne se retournent pas',
  },
  bought: (count) => speech.plural(count, { one: '# acheté', other: '# achetés' }),
  canGoBack: (count) => speech.plural(count, { one: '# peut être retourné', other: '# peuvent être retournés' }),
  nothing: 'Rien de cette commande ne peut être retourné pour le moment.',
  rules: 'Comment fonctionnent les retours',
  ruleDays: (days) =>
    speech.plural(days, {
      one: '# jour après l’arrivée, quelle que soit la raison. Le jour de l’arrivée ne compte pas.',
      other: '# jours après l’arrivée, quelle que soit la raison. Le jour de l’arrivée ne compte pas.',
    }),
  ruleFaults: (days) =>
    speech.plural(days, {
      one: 'Un article défectueux ou erroné se retourne pendant # jour.',
      other: 'Un article défectueux ou erroné se retourne pendant # jours.',
    }),
  ruleFee: (percent) => `${percent} du remboursement sont retenus pour la remise en stock, sauf si la faute est la nôtre.`,
  ruleNoFee: 'Rien n’est retenu sur votre remboursement.',
  ruleBonus: (percent) => `Un avoir vaut ${percent} de plus.`,
  earlier: 'Retours de cette commande',
  whyTitle: 'Pourquoi le retournez-vous\u202f?',
  whyLead: 'Si la faute est la nôtre, cela ne vous coûte rien.',
  outcomeTitle: 'Que souhaitez-vous à la place\u202f?',
  howTitle: 'Comment le rendez-vous\u202f?',

  reviewTitle: 'Tout est exact\u202f?',
  reviewLead: 'Rien n’est enregistré avant l’envoi.',
  send: 'Envoyer le retour',
  refusals: {
    'not-returnable': 'Une partie ne peut plus être retournée. Regardez ce qui le peut encore.',
    'too-many-units': 'Moins d’articles peuvent être retournés que vous ne l’avez dit\u00a0: certains sont déjà en route.',
    'exchange-unavailable': 'Ce que vous vouliez en échange vient de partir. Choisissez autre chose.',
    'return-option-unavailable': 'Cette possibilité n’est plus proposée. Choisissez-en une autre.',
  },
  moreOfOrder: 'Retourner autre chose',
  withdraw: 'Renoncer au contrat ici',
  toReturns: 'Revenir aux retours',
});
