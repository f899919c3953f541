import type { matchNames as english } from './match.en.ts';

export const matchNames: typeof english = {
  sun: 'Soleil',
  moon: 'Lune',
  star: 'Étoile',
  leaf: 'Feuille',
  wave: 'Vague',
  key: 'Clé',
  bell: 'Cloche',
  boat: 'Bateau',
  cup: 'Tasse',
  bird: 'Oiseau',
  tree: 'Arbre',
  house: 'Maison',
};
