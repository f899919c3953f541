import type { MessageTable } from '../i18n/message-set.ts';
import type { StoreDetailsMessages } from './store-details.en.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import { storeServices } from '../store-services/store-services.ar.ts';

export const storeDetailsMessages: MessageTable<StoreDetailsMessages> = (_speech) => ({
  ...stateMessages,
  ...storeServices,
  closed: 'مغلق',
  readyBy: (time) => `جاهز للاستلام ${time}`,
  deliveredBy: (time) => `عند بابك قبل ${time}`,
  within: (duration) => `إذا طلبت خلال ${duration}`,
  hours: 'ساعات العمل',
  today: 'اليوم',
  allDay: 'مفتوح على مدار الساعة',
  special: 'أيام خاصة',
  clocks: (zone) => `بتوقيت المكان: ${zone}`,
  phone: 'الهاتف',
  directions: 'الطريق',
  page: 'صفحة المتجر',
  scan: (store) => `رمز QR: الطريق إلى ${store}`,
  scanLead: 'امسح الرمز لمعرفة الطريق',
  choose: 'اختره متجرًا لي',
  chosen: 'متجري',
  chosenSaid: (store) => `${store} هو متجرك الآن.`,
  unchosenSaid: (store) => `لم يعد ${store} متجرك.`,
  chooseFailed: 'تعذّر الحفظ. حاول مجددًا.',
  forVisit: 'محفوظ لهذه الزيارة. سجّل الدخول للاحتفاظ به.',
  reserve: 'احجز هنا',
});
