import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';

export const storeReserveMessages: MessageTable<StoreReserveMessages> = (speech) => ({
  ...stateMessages,
  title: 'Réserver ici',
  lead: (count) =>
    speech.plural(count, {
      one: 'Nous mettons de côté l’article de votre panier. Vous payez au retrait.',
      other: 'Nous mettons de côté les # articles de votre panier. Vous payez au retrait.',
    }),
  leadAdd: 'Nous ajoutons cet article à votre panier et le mettons de côté. Vous payez au retrait.',
  email: 'E-mail pour la confirmation',
  emailFault: 'Saisissez une adresse e-mail telle que nom@example.com.',
  reserve: 'Réserver',
  reserving: 'Réservation en cours',
  done: 'Réservé pour vous',
  number: 'Numéro de commande',
  code: 'À dire en caisse',
  until: (time) => `Gardé pour vous jusqu’au ${time}`,
  changed: 'Quelque chose a changé entre-temps. Vérifiez votre panier, puis réservez à nouveau.',
  gone: (title) => `${title} n’est plus dans ce magasin.`,
  fewer: (title, count) =>
    speech
      .plural(count, { one: 'Seulement # {0} dans ce magasin.', other: 'Seulement # {0} dans ce magasin.' })
      .replace('{0}', () => title),
  empty: 'Votre panier est vide. Ajoutez d’abord un article.',
  offline: 'Vous êtes hors ligne. Réessayez une fois reconnecté.',
  failed: 'Cela n’a pas fonctionné. Réessayez.',
});
