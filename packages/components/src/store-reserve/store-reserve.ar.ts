import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.ar.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';

export const storeReserveMessages: MessageTable<StoreReserveMessages> = (speech) => ({
  ...stateMessages,
  title: 'احجز هنا',
  lead: (count) =>
    speech.plural(count, {
      zero: 'حقيبتك فارغة.',
      one: 'نضع القطعة التي في حقيبتك جانبًا. تدفع عند الاستلام.',
      two: 'نضع القطعتين اللتين في حقيبتك جانبًا. تدفع عند الاستلام.',
      few: 'نضع # قطع في حقيبتك جانبًا. تدفع عند الاستلام.',
      many: 'نضع # قطعة في حقيبتك جانبًا. تدفع عند الاستلام.',
      other: 'نضع # قطعة في حقيبتك جانبًا. تدفع عند الاستلام.',
    }),
  leadAdd: 'نضيف هذه القطعة إلى حقيبتك ونضعها جانبًا. تدفع عند الاستلام.',
  email: 'البريد الإلكتروني للتأكيد',
  emailFault: 'اكتب عنوان بريد مثل name@example.com.',
  reserve: 'احجز',
  reserving: 'جارٍ الحجز',
  done: 'محجوز لك',
  number: 'رقم الطلب',
  code: 'قل هذا عند الصندوق',
  until: (time) => `محفوظ لك حتى ${time}`,
  changed: 'تغيّر شيء في الأثناء. راجع حقيبتك ثم احجز مجددًا.',
  gone: (title) => `لم يعد ${title} في هذا المتجر.`,
  fewer: (title, count) =>
    speech
      .plural(count, {
        zero: 'لا {0} في هذا المتجر.',
        one: 'بقيت قطعة واحدة من {0} في هذا المتجر.',
        two: 'بقيت قطعتان من {0} في هذا المتجر.',
        few: 'بقيت # قطع من {0} في هذا المتجر.',
        many: 'بقيت # قطعة من {0} في هذا المتجر.',
        other: 'بقيت # قطعة من {0} في هذا المتجر.',
      })
      .replace('{0}', () => title),
  empty: 'حقيبتك فارغة. أضف شيئًا أولًا.',
  offline: 'أنت غير متصل. حاول عندما يعود الاتصال.',
  failed: 'لم ينجح ذلك. حاول مجددًا.',
});
