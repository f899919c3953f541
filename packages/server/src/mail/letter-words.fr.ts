import type { LetterWords } from './letter-words.en.ts';

export const letterWords: LetterWords = {
  signIn: {
    subject: (code, brand) => `${code} est votre code pour ${brand}`,
    use: 'Saisissez ce code là où vous vous connectez. Il est valable 10 minutes, une seule fois.',
    ignore:
      'Si vous n’êtes pas en train de vous connecter, quelqu’un s’est trompé d’adresse\u00a0: vous pouvez ignorer ce message. Ne donnez ce code à personne.',
  },
  order: {
    subject: (number, brand) => `Votre commande ${number} chez ${brand}`,
    thanks: 'Merci pour votre commande. Voici ce que nous avons convenu.',
    counter: (code) => `Payez à la caisse. Donnez-y ce numéro\u00a0: ${code}.`,
    reserve: (code, until) => `Nous vous le gardons jusqu’au ${until}. Donnez ce numéro en magasin\u00a0: ${code}.`,
    checkout: 'Nous préparons tout dès que votre paiement est arrivé.',
    total: 'Total, taxes comprises',
    page: 'Voir votre commande',
    lookup: 'Vous pouvez retrouver votre commande à tout moment, avec son numéro et cette adresse e-mail.',
  },
  return: {
    subject: (number, brand) => `Votre retour de la commande ${number} chez ${brand}`,
    placed: 'Votre retour est enregistré. Rien d’autre n’est nécessaire.',
    ways: {
      store: 'Apportez-le dans l’un de nos magasins.',
      'drop-off': 'Emballez-le et déposez-le dans un point relais.',
      pickup: 'Emballez-le. Le transporteur passe le prendre.',
    },
    fetched: (day, hours, where) => `Emballez-le. Le transporteur passe le prendre\u00a0: ${day}, ${hours}, ${where}.`,
    code: 'Ouvrez le retour avec votre numéro de commande et cette adresse e-mail\u00a0: son code est tout ce qu’il faut sur place.',
    refund: 'Remboursement',
    credit: 'Avoir',
    toPay: 'À payer pour l’échange',
    page: 'Voir votre retour',
  },
  withdrawal: {
    title: 'Accusé de réception de votre rétractation',
    subject: (number) => `Nous avons reçu votre rétractation de la commande ${number}`,
    received: 'Votre rétractation nous est parvenue à l’heure indiquée ci-dessous. Conservez ce message\u00a0: c’est votre preuve.',
    statement: 'Je vous notifie par la présente ma rétractation du contrat portant sur la vente des biens ci-dessous.',
    back: 'Renvoyez ou rapportez les articles dans les 14 jours à compter d’aujourd’hui. Tout ce que vous avez payé pour eux est remboursé\u202f; rien n’est retenu.',
    rows: {
      time: 'Reçu',
      order: 'Commande',
      name: 'Nom',
      address: 'L’accusé est envoyé à',
      refund: 'Remboursement',
      reference: 'Référence',
    },
  },
};
