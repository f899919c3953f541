import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const ar: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `في حقيبتك الآن ${speech.number(units)}`;
  return {
    ...stateMessages,
    title: 'تسجيل الدخول',
    lead: 'من دون كلمة مرور: نرسل رمزًا من ستة أرقام إلى بريدك الإلكتروني. وإن كنت جديدًا هنا فهذا يكفي أيضًا.',
    kioskLead: 'من دون كلمة مرور: نرسل رمزًا من ستة أرقام إلى بريدك الإلكتروني. تنساك هذه الشاشة عند مغادرتها.',
    email: 'البريد الإلكتروني',
    send: 'أرسل لي رمزًا',
    sending: 'جارٍ إرسال الرمز',
    codeTitle: 'أدخل رمزك',
    sent: (email) => `أرسلنا ستة أرقام إلى ${email}.`,
    delayed: (email) => `ستة أرقام في طريقها إلى ${email}. قد يستغرق ذلك بضع دقائق.`,
    code: 'الرمز المكوّن من ستة أرقام',
    codeHint: 'يُفحص عند كتابة الرقم السادس.',
    goodFor: (time) => `مدة الصلاحية المتبقية: ${time}`,
    over: 'انتهت مدة هذا الرمز. اطلب رمزًا جديدًا.',
    check: 'تسجيل الدخول',
    checking: 'جارٍ فحص الرمز',
    resend: 'أرسل رمزًا جديدًا',
    resendIn: (time) => `رمز جديد بعد ${time}`,
    resent: 'رمز جديد في الطريق. الرمز السابق لم يعد صالحًا.',
    otherEmail: 'استخدم عنوانًا آخر',
    minutes: (count) => speech.plural(count, { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', other: '# دقيقة' }),
    seconds: (count) => speech.plural(count, { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', other: '# ثانية' }),
    faults: {
      'no-email': 'أدخل بريدك الإلكتروني.',
      'bad-email': 'لا يمكننا الكتابة إلى هذا العنوان. يُرجى التحقق منه.',
      'no-code': 'أدخل الأرقام الستة من رسالتنا.',
      dead: 'لم يعد هذا الرمز صالحًا. اطلب رمزًا جديدًا.',
      offline: 'لا اتصال الآن. لم يضع شيء: أعد المحاولة بعد قليل.',
      failed: 'لم ينجح ذلك. لم يضع شيء: أعد المحاولة بعد قليل.',
    },
    wrong: (left) =>
      left === undefined
        ? 'ليس هذا هو الرمز الذي أرسلناه.'
        : speech.plural(left, {
            one: 'ليس هذا هو الرمز الذي أرسلناه. بقيت محاولة واحدة.',
            two: 'ليس هذا هو الرمز الذي أرسلناه. بقيت محاولتان.',
            few: 'ليس هذا هو الرمز الذي أرسلناه. بقيت # محاولات.',
            other: 'ليس هذا هو الرمز الذي أرسلناه. بقيت # محاولة.',
          }),
    limited: (time) => `محاولات كثيرة. يمكنك المتابعة بعد ${time}.`,
    signedInTitle: 'تم تسجيل دخولك',
    signedInAs: (email) => `باسم ${email}`,
    signOut: 'تسجيل الخروج',
    mergedTitle: 'أصبحت حقيبتاك حقيبة واحدة',
    mergedLead: 'أُضيف ما وضعته هنا إلى حقيبة حسابك.',
    merged: {
      added: (_before, _added, now) => `أُضيف: ${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}: ${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}، ولا يتوفر المزيد: ${inBag(now)}`,
      gone: () => 'لم يعد متوفرًا، فلم يُضف',
    },
    goOn: 'حسنًا',
  };
};
