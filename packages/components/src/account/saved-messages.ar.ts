import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: 'حُفظ',
  faults: {
    offline: 'لا اتصال، فلم يُحفظ. أعد المحاولة بعد قليل.',
    'profile-changed': 'تغيّر على جهاز آخر في هذه الأثناء. هذا أحدث ما لدينا: اختر من جديد من فضلك.',
    'consent-required': 'لا يُحفظ هذا إلا بعد موافقتك.',
    'rate-limited': 'طلبات كثيرة دفعة واحدة. أعد المحاولة بعد دقيقة.',
    'withdrawn-here': 'يسري هنا من الآن. يُبلَّغ المتجر عند عودة الاتصال.',
    other: 'لم ينجح ذلك. لم يتغيّر شيء.',
  },
};
