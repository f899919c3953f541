import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const fr: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `${speech.number(units)} dans votre panier`;
  return {
    ...stateMessages,
    title: 'Se connecter',
    lead: 'Sans mot de passe\u00a0: nous envoyons un code à six chiffres à votre adresse e-mail. Première visite\u202f? Cela suffit aussi.',
    kioskLead:
      'Sans mot de passe\u00a0: nous envoyons un code à six chiffres à votre adresse e-mail. Cet écran vous oublie quand vous le quittez.',
    email: 'Adresse e-mail',
    send: 'Envoyer le code',
    sending: 'Envoi du code',
    codeTitle: 'Saisissez votre code',
    sent: (email) => `Nous avons envoyé six chiffres à ${email}.`,
    delayed: (email) => `Six chiffres sont en route vers ${email}. Cela peut prendre quelques minutes.`,
    code: 'Code à six chiffres',
    codeHint: 'Il est vérifié dès le sixième chiffre.',
    goodFor: (time) => `Encore valable ${time}`,
    over: 'Ce code a expiré. Faites-en envoyer un nouveau.',
    check: 'Se connecter',
    checking: 'Vérification du code',
    resend: 'Envoyer un nouveau code',
    resendIn: (time) => `Nouveau code dans ${time}`,
    resent: 'Un nouveau code est en route. Le précédent ne marche plus.',
    otherEmail: 'Utiliser une autre adresse',
    minutes: (count) => speech.plural(count, { one: '# minute', other: '# minutes' }),
    seconds: (count) => speech.plural(count, { one: '# seconde', other: '# secondes' }),
    faults: {
      'no-email': 'Saisissez votre adresse e-mail.',
      'bad-email': 'Nous ne pouvons pas écrire à cette adresse. Vérifiez-la.',
      'no-code': 'Saisissez les six chiffres de notre e-mail.',
      dead: 'Ce code ne marche plus. Faites-en envoyer un nouveau.',
      offline: 'Pas de connexion pour le moment. Rien n’est perdu\u00a0: réessayez dans un instant.',
      failed: 'Cela n’a pas marché. Rien n’est perdu\u00a0: réessayez dans un instant.',
    },
    wrong: (left) =>
      left === undefined
        ? 'Ce n’est pas le code que nous avons envoyé.'
        : speech.plural(left, {
            one: 'Ce n’est pas le code que nous avons envoyé. Encore # essai.',
            other: 'Ce n’est pas le code que nous avons envoyé. Encore # essais.',
          }),
    limited: (time) => `Beaucoup d’essais. Vous pourrez continuer dans ${time}.`,
    signedInTitle: 'Vous êtes connecté',
    signedInAs: (email) => `Compte\u00a0: ${email}`,
    signOut: 'Se déconnecter',
    mergedTitle: 'Vos deux paniers n’en font plus qu’un',
    mergedLead: 'Ce que vous aviez mis ici a rejoint le panier de votre compte.',
    merged: {
      added: (_before, _added, now) => `Ajouté\u00a0: ${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}\u00a0: ${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}, mais il n’y en a pas plus\u00a0: ${inBag(now)}`,
      gone: () => 'N’est plus disponible, donc pas ajouté',
    },
    goOn: 'Compris',
  };
};
