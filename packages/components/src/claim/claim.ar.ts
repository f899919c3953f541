import type { MessageTable } from '../i18n/message-set.ts';
import { matchNames } from '../match/match.ar.ts';
import type { ClaimMessages } from './claim.en.ts';

export const claimMessages: MessageTable<ClaimMessages> = (speech) => ({
  symbols: matchNames,
  looking: 'جارٍ البحث عن حقيبتك',
  foundTitle: 'هل تتابع هنا؟',
  found: (count, brand) =>
    speech.plural(count, {
      one: `حقيبتك من ${brand} وفيها قطعة واحدة بانتظارك.`,
      two: `حقيبتك من ${brand} وفيها قطعتان بانتظارك.`,
      few: `حقيبتك من ${brand} وفيها # قطع بانتظارك.`,
      other: `حقيبتك من ${brand} وفيها # قطعة بانتظارك.`,
    }),
  from: (screen) => `من: ${screen}`,
  channels: {
    web: 'متجر الويب',
    mobile: 'هاتف',
    kiosk: 'الشاشة في المتجر',
    social: 'صفحة تواصل',
    email: 'بريد إلكتروني',
    sms: 'رسالة نصية',
  },
  match: 'هل تعرض الشاشة الأخرى الأشكال الثلاثة نفسها؟',
  moves: 'ستنسى الشاشة الأخرى الحقيبة.',
  shares: 'تبقى الحقيبة على الجهاز الآخر أيضًا.',
  accept: 'تابع هنا',
  accepting: 'لحظة من فضلك',
  decline: 'ليست لي',
  claimedTitle: 'حقيبتك هنا',
  claimedLead: (count) =>
    speech.plural(count, { one: 'قطعة واحدة جاهزة لك.', two: 'قطعتان جاهزتان لك.', few: '# قطع جاهزة لك.', other: '# قطعة جاهزة لك.' }),
  goOn: 'تابع التسوق',
  declinedTitle: 'أحسنت بالتحقق',
  declinedLead: 'لم يتغير شيء. تبقى الحقيبة حيث كانت.',
  entryTitle: 'أدخل رمزك',
  entryLead: 'تجده بجانب رمز QR على الشاشة الأخرى.',
  field: 'الرمز من الشاشة الأخرى',
  find: 'ابحث عن حقيبتي',
  missing: 'أدخل حروف الرمز وأرقامه الثمانية.',
  unavailable: 'هذا الرمز خاطئ أو مستعمل أو منتهٍ. احصل على رمز جديد من الشاشة الأخرى وأدخله هنا.',
  limited: (seconds) =>
    speech.plural(seconds, {
      one: 'محاولات كثيرة. انتظر ثانية واحدة ثم أعد المحاولة.',
      two: 'محاولات كثيرة. انتظر ثانيتين ثم أعد المحاولة.',
      few: 'محاولات كثيرة. انتظر # ثوانٍ ثم أعد المحاولة.',
      other: 'محاولات كثيرة. انتظر # ثانية ثم أعد المحاولة.',
    }),
  offline: 'لا اتصال الآن. لم يضع شيء: أعد المحاولة بعد قليل.',
  failed: 'لم ينجح ذلك. لم يضع شيء: أعد المحاولة بعد قليل.',
  retry: 'أعد المحاولة',
  anotherCode: 'أدخل رمزًا',
});
