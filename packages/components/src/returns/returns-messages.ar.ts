import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import { lookupMessages } from '../order-lookup/lookup-messages.ar.ts';
import { returnStatuses } from './return-statuses.ar.ts';
import type { ReturnsMessages } from './returns-messages.en.ts';

export const returnsMessages: MessageTable<ReturnsMessages> = (speech) => ({
  ...stateMessages,
  ...lookupMessages(speech),
  returnStatuses,
  findTitle: 'إرجاع أو استبدال',
  findLead: 'افتح طلبك لترى ما يمكن إرجاعه وحتى أي يوم.',
  order: (number) => `الطلب ${number}`,
  pickTitle: 'ماذا تريد أن تُرجع؟',
  lastDay: (day) => `يمكنك إرجاع هذا الطلب حتى ${day}، إلى نهاية ذلك اليوم.`,
  until: (day) => `حتى ${day}`,
  faultsOnly: 'يمكن إرجاعه فقط إذا كان فيه خلل.',
  whyNot: {
    'not-delivered': 'لم يصل بعد',
    'order-cancelled': 'أُلغي الطلب',
    'return-open': 'إرجاعه جارٍ',
    'all-returned': 'تم إرجاعه',
    'window-closed': 'انقضى اليوم الأخير',
    'final-sale': 'بيع نهائي: لا يُرجع',
    hygiene: 'لا يُرجع لأسباب صحية',
    'made-to-order': 'صُنع حسب الطلب: لا يُرجع',
    perishable: 'سريع التلف فلا يُرجع',
    'gift-card': 'بطاقات الهدايا لا تُرجع',
  },
  bought: (count) => speech.plural(count, { one: 'اشتُريت واحدة', two: 'اشتُريت اثنتان', other: 'اشتُري #' }),
  canGoBack: (count) => speech.plural(count, { one: 'يمكن إرجاع واحدة', two: 'يمكن إرجاع اثنتين', other: 'يمكن إرجاع #' }),
  nothing: 'لا يمكن إرجاع شيء من هذا الطلب الآن.',
  rules: 'كيف يتم الإرجاع',
  ruleDays: (days) =>
    speech.plural(days, {
      one: 'يوم واحد بعد الوصول، لأي سبب. يوم الوصول لا يُحسب.',
      two: 'يومان بعد الوصول، لأي سبب. يوم الوصول لا يُحسب.',
      few: '# أيام بعد الوصول، لأي سبب. يوم الوصول لا يُحسب.',
      other: '# يومًا بعد الوصول، لأي سبب. يوم الوصول لا يُحسب.',
    }),
  ruleFaults: (days) =>
    speech.plural(days, {
      one: 'نقبل المعيب أو الخاطئ خلال يوم واحد.',
      two: 'نقبل المعيب أو الخاطئ خلال يومين.',
      few: 'نقبل المعيب أو الخاطئ خلال # أيام.',
      other: 'نقبل المعيب أو الخاطئ خلال # يومًا.',
    }),
  ruleFee: (percent) => `يُخصم ${percent} من المبلغ المسترد لإعادة التخزين، إلا إذا كان الخطأ منا.`,
  ruleNoFee: 'لا يُخصم شيء من المبلغ المسترد.',
  ruleBonus: (percent) => `رصيد المتجر يزيد ${percent}.`,
  earlier: 'عمليات إرجاع هذا الطلب',
  whyTitle: 'لماذا تُرجعه؟',
  whyLead: 'إذا كان الخطأ منا فلن يكلفك شيئًا.',
  outcomeTitle: 'ماذا تريد بدلًا منه؟',
  howTitle: 'كيف ستُرجعه؟',

  reviewTitle: 'هل كل شيء صحيح؟',
  reviewLead: 'لا يُسجّل شيء قبل أن ترسله.',
  send: 'أرسل طلب الإرجاع',
  refusals: {
    'not-returnable': 'لم يعد ممكنًا إرجاع بعض هذا. انظر ما يمكن إرجاعه.',
    'too-many-units': 'يمكن إرجاع أقل مما ذكرت: بعضها في الطريق بالفعل.',
    'exchange-unavailable': 'ما أردته في الاستبدال نفد للتو. اختر غيره.',
    'return-option-unavailable': 'لم تعد هذه الطريقة متاحة. اختر غيرها.',
  },
  moreOfOrder: 'أرجع شيئًا آخر',
  withdraw: 'العدول عن العقد هنا',
  toReturns: 'العودة إلى الإرجاع',
});
