import type { MessageTable } from '../i18n/message-set.ts';
import type { CartMessages } from './cart-messages.ts';

export const messages: MessageTable<CartMessages> = (speech) => {
  const units = (count: number): string =>
    speech.plural(count, { zero: 'لا قطع', one: 'قطعة واحدة', two: 'قطعتان', few: '# قطع', many: '# قطعة', other: '# قطعة' });
  const left = (count: number): string =>
    speech.plural(count, {
      zero: 'نفدت الكمية',
      one: 'بقيت قطعة واحدة فقط',
      two: 'بقيت قطعتان فقط',
      few: 'بقيت # قطع فقط',
      many: 'بقيت # قطعة فقط',
      other: 'بقيت # قطعة فقط',
    });
  return {
    add: 'أضف إلى الحقيبة',
    added: 'تمت الإضافة',
    addedTitle: (title) => `أضيف إلى حقيبتك: ${title}`,
    soldOut: 'نفدت الكمية',
    allInBag: 'كلها في حقيبتك',
    unavailable: 'غير متوفر',
    // With the figure the badge shows: who speaks to the button says what she sees, and Arabic has words of its own for one and two.
    bag: (count) => (count ? `الحقيبة، عدد القطع: ${speech.number(count)}` : 'الحقيبة فارغة'),
    heading: 'حقيبتك',
    units,
    close: 'إغلاق',
    empty: 'حقيبتك فارغة',
    emptyHint: 'ما تضيفه يُحفظ هنا، على كل شاشة تتسوق منها.',
    goOn: 'متابعة التسوق',
    quantity: (title) => `الكمية: ${title}`,
    quantityNow: (title, count) => `${title}: ${units(count)}`,
    more: (title) => `زيادة قطعة: ${title}`,
    less: (title) => `إنقاص قطعة: ${title}`,
    remove: 'إزالة',
    removeTitle: (title) => `إزالة ${title}`,
    removed: (title) => `أزيل: ${title}`,
    options: 'خيارات',
    optionsOf: (title, chosen) => `${chosen}، تعديل ${title}`,
    checkout: 'إتمام الشراء',
    each: (price) => `${price} للقطعة`,
    total: 'المجموع',
    pending: 'جارٍ التحديث',
    totalLater: 'يُؤكَّد المجموع عند عودة الاتصال.',
    taxIncluded: (tax) => `يشمل ضريبة قدرها ${tax}`,
    left,
    saved: 'محفوظ على هذا الجهاز، وستتم المزامنة عند عودة الاتصال.',
    unsaved: 'لم يُحفظ بعد. أبقِ هذه الصفحة مفتوحة حتى يعود الاتصال.',
    moved: 'انتقلت حقيبتك إلى جهاز آخر.',
    elsewhere: 'تغيّرت من جهاز آخر',
    slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
    loading: 'جارٍ تحميل حقيبتك',
    failed: 'لا يمكن عرض حقيبتك الآن.',
    retry: 'حاول مرة أخرى',
    lacking: 'لا يمكن عرض الرموز والتوصيل ورسالة الهدية الآن.',
  };
};
