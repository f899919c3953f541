import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ar.ts';
import { returnWords } from '../returns/return-words.ar.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

export const returnStatusMessages: MessageTable<ReturnStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  ...returnWords(speech),
  placedTitle: 'سُجّل إرجاعك',
  placedLead: 'احتفظ بالرمز: يفتح هذا الإرجاع على أي جهاز وعند الصندوق.',
  mailed: 'نرسل إيصالًا إلى البريد الإلكتروني للطلب.',
  steps: {
    store: 'أحضره مع الرمز إلى أيّ من متاجرنا.',
    'drop-off': 'غلّفه وأظهر الرمز في نقطة التسليم.',
    pickup: 'غلّفه. يأتي المندوب ليأخذه ويمسح الرمز.',
  },
  returnTitle: 'إرجاعك',
  happened: {
    placed: 'سُجّل',
    received: 'وصل',
    completed: 'تمت التسوية',
    rejected: 'لم يُقبل',
    cancelled: 'أُلغي',
  },
  qr: 'رمز QR لهذا الإرجاع',
  qrHint: 'امسحه للمتابعة بهاتفك، أو أظهره عند الصندوق.',
  noQr: 'لا يتوفر الرمز الآن.',
  keepIt: 'سأحتفظ به',
  keepSure: 'هل تلغي الإرجاع؟',
  keepYes: 'نعم، سأحتفظ به',
  keepNo: 'لا',
  accepted: (count) => speech.plural(count, { one: 'قُبلت واحدة', two: 'قُبلت اثنتان', other: 'قُبل #' }),
  rejected: (count) => speech.plural(count, { one: 'لم تُقبل واحدة', two: 'لم تُقبل اثنتان', other: 'لم يُقبل #' }),
  timeline: 'أين وصل',
  articles: 'السلع',
  sendingPhotos: (at, of) => `جارٍ إرسال الصورة ${speech.number(at)} من ${speech.number(of)}`,
  sendAgain: 'أرسل مرة أخرى',
  over: 'انتهى هذا الإرجاع بالفعل.',
  gone: 'لم يعد هذا الرمز يفتح شيئًا.',
});
