import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import type { OffersMessages } from './offers-messages.ts';

export const ar: MessageTable<OffersMessages> = (speech) => ({
  ...stateMessages,
  offers: 'العروض',
  none: 'لا عروض حاليًا. ما تضيفه إلى حقيبتك قد يأتي بعرض.',
  endsIn: (time) => `المدة المتبقية: ${time}`,
  inBag: 'في حقيبتك',
  takes: (amount) => `الخصم: ${amount}`,
  missing: (amount) => `المتبقي: ${amount}`,
  missingUnits: (count) => speech.plural(count, { one: 'بقيت قطعة واحدة', two: 'بقيت قطعتان', few: 'بقيت # قطع', other: 'بقيت # قطعة' }),
  apply: 'استخدم',
  applied: (title) => `العرض في حقيبتك: ${title}`,
  copy: 'نسخ',
  copied: 'نُسخ',
  notDone: 'لم ينجح ذلك. أعد المحاولة بعد قليل.',
  signIn: 'تسجيل الدخول',
  next: (at, of) => `العرض التالي (${speech.number(at)} من ${speech.number(of)})`,
  before: 'قبل',
  now: 'الآن',
  lowest: 'المشطوب هو أدنى سعر في الثلاثين يومًا السابقة.',
  whyNot: {
    expired: () => 'لم يعد ساريًا',
    'sign-in': () => 'للعملاء المسجَّل دخولهم فقط',
    'not-for-you': () => 'مخصّص لعملاء آخرين',
    'minimum-not-reached': (missing) => (missing ? `أضف ما قيمته ${missing} ليسري` : 'لم تبلغ حقيبتك الحد المطلوب بعد'),
    'nothing-matches': () => 'لا شيء في حقيبتك ضمن هذا العرض بعد',
    'does-not-combine': (_, other) => (other ? `لا يُجمع مع «${other}»` : 'لا يُجمع مع عرض آخر'),
    'used-up': () => 'استُعمل أقصى عدد مسموح',
    'already-applied': () => 'هذا العرض لديك بالفعل',
    'too-many-codes': () => 'بلغت حقيبتك أقصى عدد من الرموز',
  },
});
