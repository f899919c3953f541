import type { MessageTable } from '../i18n/message-set.ts';
import type { FinderMessages } from './finder.en.ts';

export const finderMessages: MessageTable<FinderMessages> = () => ({
  findMine: 'Trouver votre taille',
  by: 'Que connaissez-vous\u00a0?',
  byBody: 'Mes mesures',
  byBrand: 'Une taille que je porte',
  brand: 'Marque',
  brandSize: 'Votre taille dans cette marque',
  pick: 'Choisir',
  fit: 'Comment aimez-vous le porter\u00a0?',
  fits: { close: 'Ajusté', regular: 'Normal', relaxed: 'Ample' },
  optional: '(si vous la connaissez)',
  fault: {
    unreadable: (name, from, to, example) => `${name}\u00a0: écrivez une longueur de ${from} à ${to}, par exemple ${example}.`,
    small: (name, from, to) => `${name}\u00a0: c’est trop peu. On attend de ${from} à ${to}\u00a0: vérifiez le nombre et l’unité.`,
    large: (name, from, to) => `${name}\u00a0: c’est trop. On attend de ${from} à ${to}\u00a0: vérifiez le nombre et l’unité.`,
  },
  private: 'Calculé sur cet appareil. Personne d’autre ne reçoit vos mesures.',
  find: 'Voir ma taille',
  yourSize: 'Votre taille est',
  needed: 'Encore une chose',
  unknown: 'Nous ne pouvons pas le dire',
  confidence: { high: 'Sûr', medium: 'Assez sûr', low: 'Notre meilleure estimation' },
  between: (smaller, larger, best) =>
    `Vous êtes entre ${smaller} et ${larger}\u00a0: ${smaller} est plus ajusté, ${larger} plus ample. Pour la coupe choisie, prenez ${best}.`,
  betweenLengths: (smaller, larger, best) =>
    `Vous êtes entre ${smaller} et ${larger}\u00a0: ${smaller} est plus court, ${larger} plus long. Nous prendrions ${best}.`,
  surer: (names) => `Nous serions plus sûrs avec\u00a0: ${names}.`,
  missing: (names) => `Pour trouver votre taille, il nous faut\u00a0: ${names}.`,
  above: (length, label) =>
    `Vous êtes ${length} au-dessus de ${label}, notre plus grande taille ici. Elle n’irait pas bien, et nous préférons le dire.`,
  below: (length, label) =>
    `Vous êtes ${length} en dessous de ${label}, notre plus petite taille ici. Elle n’irait pas bien, et nous préférons le dire.`,
  apart: (labels) =>
    `Vos mesures demandent des tailles très éloignées\u00a0: ${labels}. Mesurez encore une fois\u00a0; si elles sont justes, essayez les deux ou demandez-nous en magasin.`,
  tryOn: 'Et dans une autre taille\u00a0?',
  sits: 'va bien',
  tight: (length) => `${length} trop serré`,
  loose: (length) => `${length} trop large`,
  choose: (label) => `Choisir ${label}`,
  record: (percent, label) => `${percent} des personnes qui ont acheté ${label} l’ont gardé.`,
  runs: { small: 'Taille petit.', large: 'Taille grand.' },
  found: {
    small: (percent) => `${percent} l’ont trouvé trop petit.`,
    large: (percent) => `${percent} l’ont trouvé trop grand.`,
  },
  soldOut: (label) => `${label} est épuisé en ligne.`,
  place: 'Ville ou code postal',
  look: 'Trouver en magasin',
  inShop: (shop) => `Disponible\u00a0: ${shop}.`,
  inShopFew: (shop) => `Il en reste peu\u00a0: ${shop}.`,
  noShop: 'Aucun magasin près de là ne l’a en ce moment.',
  keep: 'Garder mes mesures',
  keepWhy: 'Elles restent dans votre profil, pour vous suggérer des tailles, jusqu’à ce que vous les y supprimiez.',
  keptNow: 'Gardé dans votre profil.',
  keepFailed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  useKept: 'Utiliser mes mesures enregistrées',
  toPhone: 'Continuer sur votre téléphone',
  toPhoneLead: 'Scannez ce code pour utiliser les mesures de votre téléphone, ou pour emporter celles-ci. Cet écran n’en garde aucune.',
});
