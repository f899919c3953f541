import type { matchNames as english } from './match.en.ts';

export const matchNames: typeof english = {
  sun: 'شمس',
  moon: 'قمر',
  star: 'نجمة',
  leaf: 'ورقة',
  wave: 'موجة',
  key: 'مفتاح',
  bell: 'جرس',
  boat: 'قارب',
  cup: 'كوب',
  bird: 'طائر',
  tree: 'شجرة',
  house: 'بيت',
};
