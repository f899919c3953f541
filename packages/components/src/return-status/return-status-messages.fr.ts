import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.fr.ts';
import { returnWords } from '../returns/return-words.fr.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: 'Votre retour est enregistré',
  placedLead: 'Gardez le code\u00a0: il ouvre ce retour sur tout appareil et à la caisse.',
  mailed: 'Un reçu part à l’adresse e-mail de la commande.',
  steps: {
    store: 'Apportez-le avec le code dans un de nos magasins.',
    'drop-off': 'Emballez-le et montrez le code au point relais.',
    pickup: 'Emballez-le. Le transporteur vient le chercher et scanne le code.',
  },
  returnTitle: 'Votre retour',
  happened: {
    placed: 'Enregistré',
    received: 'Arrivé',
    completed: 'Réglé',
    rejected: 'Refusé',
    cancelled: 'Annulé',
  },
  qr: 'Code QR de ce retour',
  qrHint: 'Scannez-le pour continuer sur votre téléphone, ou montrez-le à la caisse.',
  noQr: 'Le code n’est pas disponible pour le moment.',
  keepIt: 'Finalement le garder',
  keepSure: 'Annuler le retour\u202f?',
  keepYes: 'Oui, je le garde',
  keepNo: 'Non',
  accepted: (count) => speech.plural(count, { one: '# accepté', other: '# acceptés' }),
  rejected: (count) => speech.plural(count, { one: '# refusé', other: '# refusés' }),
  timeline: 'Où en est-on',
  articles: 'Articles',
  sendingPhotos: (at, of) => `Envoi de la photo ${speech.number(at)} sur ${speech.number(of)}`,
  sendAgain: 'Renvoyer',
  over: 'Ce retour est déjà terminé.',
  gone: 'Ce code n’ouvre plus rien.',
});
