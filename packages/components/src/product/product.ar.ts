import type { MessageTable } from '../i18n/message-set.ts';
import type { ProductMessages } from './product.en.ts';

export const productMessages: MessageTable<ProductMessages> = (speech) => {
  const list = (values: readonly string[]): string => values.join('، ');
  return {
    from: (price) => `من\u00a0${price}`,
    unavailable: 'غير متوفر',
    left: (count) =>
      speech.plural(count, { one: 'بقيت قطعة واحدة فقط', two: 'بقيت قطعتان فقط', few: 'بقيت # قطع فقط', other: 'بقيت # قطعة فقط' }),
    allInBag: (count) =>
      speech.plural(count, {
        one: 'القطعة الأخيرة في حقيبتك',
        two: 'القطعتان كلتاهما في حقيبتك',
        few: 'القطع الـ# كلها في حقيبتك',
        other: 'كل الـ# قطعة في حقيبتك',
      }),
    choose: (option) => `اختر ${option}`,
    chooseFirst: (option) => `اختر ${option} أولًا.`,
    valueSoldOut: (value) => `${value}، نفدت الكمية`,
    valueNotMade: (value) => `${value}، غير متوفر بهذا الجمع`,
    notMade: (values) => `${list(values)}: لا يُنتَج بهذا الجمع.`,
    soldOutWith: (values) => `${list(values)}: نفدت الكمية.`,
    stillThere: (option, values) => `ما زال متوفرًا (${option}): ${list(values)}.`,
    pictures: 'الصور',
    showPicture: (number, count) => `اعرض الصورة ${speech.number(number)} من ${speech.number(count)}`,
    gone: 'لم يعد هذا المنتج معروضًا للبيع.',
    failed: 'لا يمكن عرض هذا المنتج الآن.',
    retry: 'أعد المحاولة',
  };
};
