import type { matchNames as english } from './match.en.ts';

export const matchNames: typeof english = {
  sun: 'Sonne',
  moon: 'Mond',
  star: 'Stern',
  leaf: 'Blatt',
  wave: 'Welle',
  key: 'Schlüssel',
  bell: 'Glocke',
  boat: 'Boot',
  cup: 'Tasse',
  bird: 'Vogel',
  tree: 'Baum',
  house: 'Haus',
};
