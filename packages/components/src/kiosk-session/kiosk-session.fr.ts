import type { MessageTable } from '../i18n/message-set.ts';
import type { KioskSessionMessages } from './kiosk-session.en.ts';

export const kioskSessionMessages: MessageTable<KioskSessionMessages> = (speech) => ({
  title: 'Êtes-vous toujours là\u202f?',
  lead: 'Touchez l’écran n’importe où pour continuer. Sinon, cet écran oubliera votre panier.',
  seconds: (count) => speech.plural(count, { one: '# seconde', many: '# de secondes', other: '# secondes' }),
  warning: (count) =>
    speech.plural(count, {
      one: 'Êtes-vous toujours là\u202f? Cet écran oubliera votre panier dans # seconde. Touchez-le n’importe où pour continuer.',
      many: 'Êtes-vous toujours là\u202f? Cet écran oubliera votre panier dans # de secondes. Touchez-le n’importe où pour continuer.',
      other: 'Êtes-vous toujours là\u202f? Cet écran oubliera votre panier dans # secondes. Touchez-le n’importe où pour continuer.',
    }),
  goOn: 'Je suis toujours là',
  ended: 'Cet écran a tout oublié et attend la personne suivante.',
});
