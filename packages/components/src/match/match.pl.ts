import type { matchNames as english } from './match.en.ts';

export const matchNames: typeof english = {
  sun: 'Słońce',
  moon: 'Księżyc',
  star: 'Gwiazda',
  leaf: 'Liść',
  wave: 'Fala',
  key: 'Klucz',
  bell: 'Dzwonek',
  boat: 'Łódka',
  cup: 'Filiżanka',
  bird: 'Ptak',
  tree: 'Drzewo',
  house: 'Dom',
};
