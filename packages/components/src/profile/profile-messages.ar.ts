import { savedMessages } from '../account/saved-messages.ar.ts';
import { codeReasons } from '../code-reasons/code-reasons.ar.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import { orderStatuses } from '../order-lookup/order-statuses.ar.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const ar: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string =>
    speech.plural(count, { one: 'نقطة واحدة', two: 'نقطتان', few: '# نقاط', many: '# نقطة', other: '# نقطة' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: 'مسجَّل الدخول باسم',
    since: (day) => `معنا منذ ${day}`,
    signOut: 'تسجيل الخروج',
    signOutEverywhere: 'تسجيل الخروج من كل الأجهزة',
    away: 'سُجّل خروجك هنا. تعذّر إبلاغ أجهزتك الأخرى لانقطاع الاتصال.',

    points: 'النقاط',
    balance: points,
    expiring: (count, day) => `تنتهي ${points(count)} في ${day}`,
    enoughFor: (reward) => `تكفي لـ${reward}`,
    next: (missing, reward) => `تبقّى ${points(missing)} للحصول على ${reward}`,
    owed: (count) => `تُسدَّد بـ${points(count)} التالية قيمة ما أرجعته.`,
    usePoints: (count) => `استخدم النقاط (${speech.number(count)})`,
    rewardThere: 'في حقيبتك',
    pointsGo: 'تُخصم النقاط عند الطلب.',
    whyNot: codeReasons,
    amountOff: (amount) => `خصم ${amount}`,
    freeShipping: 'شحن مجاني',
    history: 'السجل',
    changes: {
      earn: 'عن طلب',
      settle: 'تسوية',
      'claw-back': 'عمّا أُرجع',
      spend: 'استُعملت',
      expire: 'انتهت',
      adjust: 'تصحيح من المتجر',
    },

    orders: 'الطلبات',
    noOrders: 'لا طلبات بعد. تظهر هنا أينما طلبت.',
    pieces: (count) => speech.plural(count, { one: 'قطعة واحدة', two: 'قطعتان', few: '# قطع', other: '# قطعة' }),
    more: 'عرض الأقدم',
    status: orderStatuses,

    preferences: 'التفضيلات',
    language: 'لغة رسائلنا',
    currency: 'العملة',
    units: 'الأطوال بـ',
    centimetres: 'سنتيمتر',
    inches: 'بوصة',
    asHere: 'ما يناسب المكان',
    homeStore: 'متجرك',
    noHomeStore: 'لم تختر بعد',
    findStore: 'ابحث عن متجر',
    removeStore: 'إزالة',

    sizes: 'القياسات',
    sizesLead: 'للمقاس الصحيح فورًا أينما سجّلت الدخول. اترك ما لا تعرفه فارغًا.',
    sizesAsk: 'تُحفظ بموافقتك فقط. عندها يعرف كل جدول مقاسات ما يناسبك.',
    agree: 'أوافق وأُدخل القياسات',
    moreSizes: 'قياسات أخرى',
    forgetSizes: 'انسها كلها',
    wrongLength: (name, from, to, example) => `${name}: أدخل طولًا من ${from} إلى ${to}، مثل ${example}.`,
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
  };
};
