import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export const sizeChartMessages: MessageTable<SizeChartMessages> = () => ({
  ...stateMessages,
  guide: 'دليل المقاسات',
  close: 'إغلاق',
  none: 'ليس لهذا المنتج مقاسات للاختيار.',
  unitsOf: 'الوحدة',
  regionsOf: 'مقاسات',
  regions: { int: 'دولي', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' },
  size: 'المقاس',
  body: 'جسمك',
  garment: 'القطعة نفسها',
  blank: '–',
  kept: 'احتُفظ به',
  yours: 'مقاسك',
  measurements: {
    height: 'الطول',
    neck: 'الرقبة',
    shoulders: 'الكتفان',
    chest: 'الصدر',
    underbust: 'أسفل الصدر',
    waist: 'الخصر',
    hips: 'الوركان',
    thigh: 'الفخذ',
    inseam: 'الساق من الداخل',
    sleeve: 'الكم',
    wrist: 'المعصم',
    head: 'الرأس',
    hand: 'اليد',
    finger: 'الإصبع',
    foot: 'القدم',
    length: 'طول القطعة',
  },
  chosen: (label) => `اختير ${label}`,
  howTo: 'كيف تقيس',
});
