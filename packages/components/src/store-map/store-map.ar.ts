import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreMapMessages } from './store-map.en.ts';

export const storeMapMessages: MessageTable<StoreMapMessages> = (speech) => ({
  title: 'خريطة المتاجر',
  loading: 'جارٍ تحميل الخريطة',
  toResults: 'إلى النتائج',
  pins: 'المتاجر على الخريطة؛ تنتقل الأسهم من متجر إلى آخر',
  cluster: (count) =>
    speech.plural(count, {
      zero: 'لا متاجر هنا',
      one: 'متجر واحد هنا، قرّب',
      two: '# من المتاجر هنا، قرّب',
      few: '# متاجر هنا، قرّب',
      many: '# متجرًا هنا، قرّب',
      other: '# متجر هنا، قرّب',
    }),
  zoomIn: 'تقريب',
  zoomOut: 'تبعيد',
  searchHere: 'ابحث هنا',
  outlined: 'لا يمكن تحميل الخريطة المفصلة. هذا مخطط.',
  unavailable: 'لا يمكن عرض الخريطة هنا. كل شيء في القائمة.',
  unreachable: 'لا يمكن تحميل الخريطة الآن. كل شيء موجود في القائمة.',
  retry: 'حاول مرة أخرى',
});
