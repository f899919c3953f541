import type { matchNames as english } from './match.en.ts';

export const matchNames: typeof english = {
  sun: '太阳',
  moon: '月亮',
  star: '星星',
  leaf: '叶子',
  wave: '波浪',
  key: '钥匙',
  bell: '铃铛',
  boat: '小船',
  cup: '杯子',
  bird: '小鸟',
  tree: '大树',
  house: '房子',
};
