import type { MessageTable } from '../i18n/message-set.ts';
import type { ReturnWords } from './return-words.en.ts';
import { returnStatuses } from './return-statuses.ar.ts';

export const returnWords: MessageTable<ReturnWords> = (speech) => ({
  reasons: {
    'too-small': 'صغير جدًا',
    'too-large': 'كبير جدًا',
    'changed-mind': 'غيّرت رأيي',
    'unwanted-gift': 'هدية غير مناسبة',
    faulty: 'معيب أو مكسور',
    'not-as-described': 'لا يطابق الوصف',
    'wrong-item': 'ليس ما طُلب',
    late: 'وصل متأخرًا',
  },
  outcomes: { refund: 'استرداد المبلغ', credit: 'رصيد للمتجر', exchange: 'استبدال' },
  exchangeFor: (variant) => `استبدال بـ ${variant}`,
  amounts: {
    value: 'ما دفعته مقابلها',
    fee: 'رسوم إعادة التخزين',
    shipping: 'شحن الإرجاع',
    exchanged: 'يذهب إلى الاستبدال',
    refund: 'المبلغ المسترد',
    credit: 'رصيد للمتجر',
    bonus: 'منه مكافأة',
    toPay: 'المطلوب دفعه للاستبدال',
    taxRefunded: 'الضريبة ضمن المسترد',
  },
  summary: 'ما ستحصل عليه',
  returnStatuses,
  fetched: (day, hours) => `${day}، ${hours}`,
  arranged: 'نتفق معك على اليوم.',
  photos: 'الصور',
  addPhotos: 'اختر صورًا',
  photoHint: (count) =>
    `JPEG أو PNG أو WebP، حتى 10 ميغابايت لكل صورة، وبحد أقصى ${speech.number(count)}. يُزال منها المكان والوقت والجهاز قبل حفظها.`,
  photoLater: 'يمكنك إضافة صور بهاتفك: امسح رمز الإرجاع.',
  photo: (at) => `صورة ${speech.number(at)}`,
  dropPhoto: (at) => `إزالة الصورة ${speech.number(at)}`,
  remove: 'إزالة',
  photoRefused: {
    'photo-too-large': 'هذه الصورة أكبر من 10 ميغابايت.',
    'photo-unsupported': 'لا يمكن قبول هذا النوع من الصور. احفظها بصيغة JPEG أولًا (آيفون: الإعدادات، الكاميرا، التنسيقات، «الأكثر توافقًا»).',
    'photo-unreadable': 'لا يمكن فتح هذا الملف كصورة.',
    'too-many-photos': 'بلغ عدد الصور أقصاه.',
  },
});
