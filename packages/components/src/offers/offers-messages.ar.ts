import { codeReasons } from '../code-reasons/code-reasons.ar.ts';
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
  missing: (amount) => `يتبقى ${amount} للدرجة التالية`,
  missingUnits: (count) =>
    speech.plural(count, {
      one: 'تبقى قطعة واحدة للدرجة التالية',
      two: 'تبقى قطعتان للدرجة التالية',
      few: 'تبقى # قطع للدرجة التالية',
      other: 'تبقى # قطعة للدرجة التالية',
    }),
  apply: 'استخدم',
  applied: (title) => `العرض في حقيبتك: ${title}`,
  copy: 'نسخ',
  copied: 'نُسخ',
  notDone: 'لم ينجح ذلك. أعد المحاولة بعد قليل.',
  signIn: 'تسجيل الدخول',
  more: 'عرض الكل',
  next: (at, of) => `العرض التالي (${speech.number(at)} من ${speech.number(of)})`,
  before: 'قبل',
  now: 'الآن',
  lowest: 'المشطوب هو أدنى سعر في الثلاثين يومًا السابقة.',
  whyNot: codeReasons,
});
