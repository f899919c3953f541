import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductGridMessages } from './product-grid.en.ts';

export const productGridMessages: MessageTable<ProductGridMessages> = (speech) => ({
  loading: 'جارٍ تحميل المنتجات',
  from: (price) => `من\u00a0${price}`,
  soldOut: 'نفدت الكمية',
  colours: (count) => speech.plural(count, { one: 'لون واحد', two: 'لونان', few: '# ألوان', other: '# لونًا' }),
  more: 'اعرض المزيد',
  loadingMore: 'جارٍ تحميل المزيد',
  shown: (count) =>
    speech.plural(count, { one: 'ظهر منتج آخر', two: 'ظهر منتجان آخران', few: 'ظهرت # منتجات أخرى', other: 'ظهر # منتجًا آخر' }),
  moreFailed: 'لا يمكن تحميل المزيد الآن.',
  nothing: 'لا شيء هنا بعد.',
  nothingFound: (query) => `لا نتائج لـ «${query}».`,
  failed: 'لا يمكن عرض المنتجات الآن.',
  offline: 'أنت غير متصل. ربما تغيّرت الأسعار والكميات.',
  retry: 'أعد المحاولة',
});
