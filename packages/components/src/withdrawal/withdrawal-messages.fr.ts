import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.fr.ts';
import type { WithdrawalMessages } from './withdrawal-messages.en.ts';

export const withdrawalMessages: MessageTable<WithdrawalMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  withdrawTitle: 'Renoncer au contrat',
  withdrawFind: 'Ouvrez la commande dont vous souhaitez vous rétracter.',
  withdrawLead:
    'Pendant le délai légal, vous pouvez vous rétracter sans motif et sans frais. Deux étapes\u00a0: cette déclaration, puis votre confirmation.',
  withdrawUntil: (day) => `Jusqu’au ${day}, jusqu’à la fin de la journée.`,
  withdrawEarly: 'Le délai commence quand tout est arrivé.',
  noWithdrawal: {
    'not-distance':
      'Cette commande a été passée en magasin. Le droit de rétractation concerne les contrats à distance. Vous pouvez la retourner selon nos propres règles.',
    'order-cancelled': 'La commande a été annulée\u00a0: il n’y a rien dont se rétracter.',
    gift: 'Seule la personne qui a commandé peut se rétracter. Avec le ticket cadeau, vous pouvez échanger ou recevoir un avoir.',
    'window-closed': 'Le délai de rétractation est passé.',
    'all-returned': 'Tout est déjà en retour ou retourné.',
    exempt: 'La loi exclut la rétractation pour tout ce que contient cette commande.',
  },
  closedOn: (day) => `Le dernier jour était le ${day}.`,
  name: 'Votre nom',
  receiptTo: 'E-mail pour l’accusé de réception',
  noName: 'Saisissez votre nom.',
  noAddress: 'Saisissez une adresse e-mail.',
  whichGoods: 'Quels articles\u202f?',
  everything: 'Toute la commande',
  some: 'Une partie seulement',
  statement: 'Je vous notifie par la présente ma rétractation du contrat portant sur la vente des biens ci-dessous.',
  confirmTitle: 'Confirmez votre rétractation',
  confirmLead: 'Elle prend effet au moment où vous confirmez.',
  confirm: 'Confirmer la rétractation',
  withdrawnTitle: 'Votre rétractation est enregistrée',
  withdrawnLead: (when) => `Reçu le ${when}.`,
  sentTo: (email) => `L’accusé de réception a été envoyé à ${email}. Conservez-le\u00a0: c’est votre preuve.`,
  save: 'Enregistrer l’accusé de réception',
  fingerprint: 'Empreinte',
  seeReturn: 'Comment rendre les articles',
  lastDayRow: 'Dernier jour',
  refund: 'Remboursement',
  refusals: {
    'withdrawal-closed': 'Il n’est plus possible de se rétracter de cette commande.',
    'too-many-units': 'La rétractation porte sur moins d’articles que vous ne l’avez dit\u00a0: certains sont déjà en retour.',
  },
});
