import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => 'لم يعد ساريًا',
  'sign-in': () => 'للعملاء المسجَّل دخولهم فقط',
  'not-for-you': () => 'مخصّص لعملاء آخرين',
  'minimum-not-reached': (missing) => (missing ? `أضف ما قيمته ${missing} ليسري` : 'لم تبلغ حقيبتك الحد المطلوب بعد'),
  'nothing-matches': () => 'لا شيء في حقيبتك ضمن هذا العرض بعد',
  'does-not-combine': (_, other) => (other ? `لا يُجمع مع «${other}»` : 'لا يُجمع مع عرض آخر'),
  'used-up': () => 'استُعمل أقصى عدد مسموح',
  'already-applied': () => 'هذا العرض لديك بالفعل',
  'too-many-codes': () => 'بلغت حقيبتك أقصى عدد من الرموز',
};
