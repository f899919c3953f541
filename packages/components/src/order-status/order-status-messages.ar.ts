import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ar.ts';
import type { OrderStatusMessages } from './order-status-messages.en.ts';

export const orderStatusMessages: MessageTable<OrderStatusMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  findTitle: 'أين طلبي؟',
  findLead: 'افتحه برقمه أو برمز إيصال أو من حسابك.',
  order: (number) => `الطلب ${number}`,
  now: {
    placed: 'وصلنا طلبك.',
    paid: 'وصلت دفعتك، ونجهّز كل شيء.',
    ready: 'إنه جاهز وبانتظارك.',
    collected: 'صار معك. نتمنى أن يعجبك.',
    shipped: 'إنه في الطريق إليك.',
    delivered: 'لقد وصل. نتمنى أن يعجبك.',
    cancelled: 'أُلغي هذا الطلب.',
    failed: 'لم تنجح الدفعة، فانتهى الطلب.',
    expired: 'انتهت مهلته قبل الدفع أو الاستلام.',
  },
  timeline: 'أين وصل',
  ahead: 'لاحقًا',
  pickup: 'رمز الاستلام',
  pickupHint: 'اذكر هذه الأرقام عند الصندوق.',
  keptUntil: (when) => `محفوظ لك حتى ${when}.`,
  payUntil: (when) => `يُدفع حتى ${when}.`,
  store: 'المتجر',
  articles: 'السلع',
  gift: 'هدية: هذا الإيصال لا يُظهر أسعارًا.',
  giftNote: 'على البطاقة',
  discount: 'الخصم',
  total: 'المجموع',
  tax: (amount) => `منها ضريبة ${amount}`,
  finalSale: 'بيع نهائي',
  returnIt: 'أرجع شيئًا',
  backToOrder: 'العودة إلى الطلب',
  cancel: 'إلغاء الطلب',
  cancelSure: 'هل تلغي هذا الطلب؟',
  cancelYes: 'نعم، ألغه',
  cancelNo: 'لا',
  cancelLate: 'لم يعد إلغاؤه ممكنًا. يمكنك إرجاعه حين يصلك.',
});
