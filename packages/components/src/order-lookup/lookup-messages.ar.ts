import type { MessageTable } from '../i18n/message-set.ts';
import type { LookupMessages } from './lookup-messages.en.ts';
import { orderStatuses } from './order-statuses.ar.ts';

export const lookupMessages: MessageTable<LookupMessages> = (speech) => ({
  number: 'رقم الطلب',
  numberHint: 'تجده على الإيصال وفي رسالتنا، مثل ‎DE-7K3M-Q9X5.',
  numberHintKiosk: 'تجده على الإيصال. يمكنك أيضًا تقريب رمز الإيصال من الماسح.',
  email: 'البريد الإلكتروني للطلب',
  find: 'ابحث عن الطلب',
  finding: 'لحظة من فضلك',
  noNumber: 'أدخل رقم الطلب.',
  noEmail: 'أدخل البريد الإلكتروني الذي تم الطلب به.',
  wrong: 'لا نجد طلبًا بهذا الرقم وهذا البريد. تحقّق منهما وأعد المحاولة.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'محاولات كثيرة. انتظر ثانية واحدة ثم أعد المحاولة.',
      two: 'محاولات كثيرة. انتظر ثانيتين ثم أعد المحاولة.',
      few: 'محاولات كثيرة. انتظر # ثوانٍ ثم أعد المحاولة.',
      other: 'محاولات كثيرة. انتظر # ثانية ثم أعد المحاولة.',
    }),
  away: 'لا اتصال الآن. لم يضع شيء: أعد المحاولة بعد قليل.',
  broken: 'لم ينجح ذلك. لم يضع شيء: أعد المحاولة بعد قليل.',
  badCode: 'لم يعد هذا الرمز يفتح شيئًا. ابحث عن الطلب برقمه.',
  lapsed: 'لحمايتك يُغلق الطلب بعد فترة. افتحه مرة أخرى: ما أدخلته محفوظ.',
  signIn: 'سجّل الدخول لترى كل طلباتك',
  mine: 'طلباتك',
  noOrders: 'لا توجد طلبات في حسابك بعد.',
  another: 'ابحث عن طلب آخر',
  ordered: (day) => `طُلب في ${day}`,
  pieces: (count) => speech.plural(count, { zero: 'لا قطع', one: 'قطعة واحدة', two: 'قطعتان', few: '# قطع', other: '# قطعة' }),
  older: 'طلبات أقدم',
  newer: 'طلبات أحدث',
  step: (at, of) => `الخطوة ${speech.number(at)} من ${speech.number(of)}`,
  back: 'رجوع',
  next: 'متابعة',
  howMany: 'كم قطعة؟',
  pickOne: 'اختر سلعة واحدة على الأقل.',
  print: 'طباعة',
  statuses: orderStatuses,
});
