import type { matchNames as english } from './match.en.ts';

export const matchNames: typeof english = {
  sun: '太陽',
  moon: '月',
  star: '星',
  leaf: '葉',
  wave: '波',
  key: '鍵',
  bell: 'ベル',
  boat: '舟',
  cup: 'カップ',
  bird: '鳥',
  tree: '木',
  house: '家',
};
