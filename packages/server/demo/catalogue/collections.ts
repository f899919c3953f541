import type { Collection } from './catalogue.ts';

export const collections: readonly Collection[] = [
  { handle: 'new-in', title: { en: 'New in', ar: 'وصل حديثًا' } },
  { handle: 'clothing', title: { en: 'Clothing', ar: 'الملابس' } },
  { handle: 'shirts', title: { en: 'Shirts and T-shirts', ar: 'القمصان والتيشيرتات' }, parent: 'clothing' },
  { handle: 'knitwear', title: { en: 'Knitwear', ar: 'الملابس الصوفية' }, parent: 'clothing' },
  { handle: 'outerwear', title: { en: 'Coats and jackets', ar: 'المعاطف والسترات' }, parent: 'clothing' },
  { handle: 'trousers', title: { en: 'Trousers and shorts', ar: 'البناطيل والشورتات' }, parent: 'clothing' },
  { handle: 'dresses', title: { en: 'Dresses and skirts', ar: 'الفساتين والتنانير' }, parent: 'clothing' },
  { handle: 'accessories', title: { en: 'Accessories', ar: 'الإكسسوارات' }, parent: 'clothing' },
  { handle: 'home', title: { en: 'Home', ar: 'المنزل' } },
  { handle: 'table', title: { en: 'Table and kitchen', ar: 'المائدة والمطبخ' }, parent: 'home' },
  { handle: 'textiles', title: { en: 'Bed, bath and sofa', ar: 'السرير والحمّام والأريكة' }, parent: 'home' },
  { handle: 'light', title: { en: 'Light and scent', ar: 'الضوء والعطر' }, parent: 'home' },
  { handle: 'objects', title: { en: 'Objects', ar: 'قطع للبيت' }, parent: 'home' },
];
