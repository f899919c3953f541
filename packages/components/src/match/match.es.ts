import type { matchNames as english } from './match.en.ts';

export const matchNames: typeof english = {
  sun: 'Sol',
  moon: 'Luna',
  star: 'Estrella',
  leaf: 'Hoja',
  wave: 'Ola',
  key: 'Llave',
  bell: 'Campana',
  boat: 'Barco',
  cup: 'Taza',
  bird: 'Pájaro',
  tree: 'Árbol',
  house: 'Casa',
};
