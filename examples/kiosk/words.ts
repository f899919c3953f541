import type { Locale } from '../page/locale.ts';

/** What the kiosk's own page says, by the name its markup asks for (`data-word`). Sent along in both languages. */
const en = {
  start: 'Touch to start',
  lead: 'Browse everything, fill your bag here and take it with you on your phone.',
  steps: 'Choose · Scan · Go on with your phone',
  otherLanguage: 'العربية',
  collections: 'Collections',
  more: 'Also here',
  done: 'Start over',
  account: 'Account',
  offers: 'Offers',
  back: 'Back to all products',
  offline: 'No connection right now. You can go on adding: it is kept here and sent when the connection is back.',
  product: 'Product',
  returns: 'Returns',
  stores: 'Our stores',
} as const;

export type Word = keyof typeof en;

const ar: Readonly<Record<Word, string>> = {
  start: 'المس للبدء',
  lead: 'تصفّح كل شيء، واملأ حقيبتك هنا، ثم خذها معك على هاتفك.',
  steps: 'اختر · امسح الرمز · تابع على هاتفك',
  otherLanguage: 'English',
  collections: 'المجموعات',
  more: 'المزيد هنا',
  done: 'البدء من جديد',
  account: 'حسابي',
  offers: 'العروض',
  back: 'العودة إلى كل المنتجات',
  offline: 'لا يوجد اتصال الآن. يمكنك متابعة الإضافة: يُحفظ كل شيء هنا ويُرسل عند عودة الاتصال.',
  product: 'المنتج',
  returns: 'الإرجاع',
  stores: 'متاجرنا',
};

export const WORDS: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = { en, ar };
