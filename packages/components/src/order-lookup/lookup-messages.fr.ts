import type { MessageTable } from '../i18n/message-set.ts';
import type { LookupMessages } from './lookup-messages.en.ts';
import { orderStatuses } from './order-statuses.fr.ts';

export const lookupMessages: MessageTable<LookupMessages> = (speech) => ({
  number: 'Numéro de commande',
  numberHint: 'Il figure sur le reçu et dans notre e-mail, par exemple DE-7K3M-Q9X5.',
  numberHintKiosk: 'Il figure sur le reçu. Vous pouvez aussi présenter le code du reçu au lecteur.',
  email: 'Adresse e-mail de la commande',
  find: 'Trouver la commande',
  finding: 'Un instant',
  noNumber: 'Saisissez le numéro de commande.',
  noEmail: 'Saisissez l’adresse e-mail utilisée pour la commande.',
  wrong: 'Nous ne trouvons aucune commande avec ce numéro et cette adresse. Vérifiez les deux et réessayez.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'Trop de tentatives. Attendez # seconde, puis réessayez.',
      other: 'Trop de tentatives. Attendez # secondes, puis réessayez.',
    }),
  away: 'Pas de connexion pour le moment. Rien n’est perdu\u00a0: réessayez dans un instant.',
  broken: 'Cela n’a pas fonctionné. Rien n’est perdu\u00a0: réessayez dans un instant.',
  badCode: 'Ce code n’ouvre plus rien. Cherchez la commande par son numéro.',
  lapsed: 'Pour vous protéger, une commande se referme après un moment. Ouvrez-la de nouveau\u00a0: vos saisies sont conservées.',
  signIn: 'Se connecter et voir toutes vos commandes',
  mine: 'Vos commandes',
  noOrders: 'Votre compte ne contient pas encore de commande.',
  another: 'Chercher une autre commande',
  ordered: (day) => `Commandé le ${day}`,
  pieces: (count) => speech.plural(count, { one: '# article', other: '# articles' }),
  older: 'Commandes plus anciennes',
  newer: 'Commandes plus récentes',
  step: (at, of) => `Étape ${speech.number(at)} sur ${speech.number(of)}`,
  back: 'Retour',
  next: 'Continuer',
  howMany: 'Combien\u202f?',
  pickOne: 'Choisissez au moins un article.',
  print: 'Imprimer',
  statuses: orderStatuses,
});
