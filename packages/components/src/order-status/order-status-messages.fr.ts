import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.fr.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: 'Où est ma commande\u202f?',
  findLead: 'Ouvrez-la avec son numéro, le code d’un reçu ou votre compte.',
  order: (number) => `Commande ${number}`,
  now: {
    placed: 'Nous avons votre commande.',
    paid: 'Votre paiement est arrivé. Nous préparons tout.',
    ready: 'Elle est prête et vous attend.',
    collected: 'Elle est à vous. Bonne découverte.',
    shipped: 'Elle est en route vers vous.',
    delivered: 'Elle est arrivée. Bonne découverte.',
    cancelled: 'Cette commande a été annulée.',
    failed: 'Le paiement n’a pas abouti, la commande est terminée.',
    expired: 'Le temps a expiré avant qu’elle soit payée ou retirée.',
  },
  timeline: 'Où en est-on',
  ahead: 'à venir',
  pickup: 'Code de retrait',
  pickupHint: 'Dites ces chiffres à la caisse.',
  keptUntil: (when) => `Gardée pour vous jusqu’au ${when}.`,
  payUntil: (when) => `À payer jusqu’au ${when}.`,
  store: 'Magasin',
  articles: 'Articles',
  gift: 'Un cadeau\u00a0: ce ticket n’affiche aucun prix.',
  giftNote: 'Sur la carte',
  discount: 'Remise',
  total: 'Total',
  tax: (amount) => `dont ${amount} de taxe`,
  finalSale: 'Vente définitive',
  returnIt: 'Retourner quelque chose',
  backToOrder: 'Revenir à la commande',
  cancel: 'Annuler la commande',
  cancelSure: 'Annuler cette commande\u202f?',
  cancelYes: 'Oui, l’annuler',
  cancelNo: 'Non',
  cancelLate: 'Elle ne peut plus être annulée. Vous pourrez la retourner dès que vous l’aurez.',
});
