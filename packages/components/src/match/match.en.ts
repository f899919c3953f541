import type { MatchSymbol } from '@throughline/client';

export const matchNames: Readonly<Record<MatchSymbol, string>> = {
  sun: 'Sun',
  moon: 'Moon',
  star: 'Star',
  leaf: 'Leaf',
  wave: 'Wave',
  key: 'Key',
  bell: 'Bell',
  boat: 'Boat',
  cup: 'Cup',
  bird: 'Bird',
  tree: 'Tree',
  house: 'House',
};
